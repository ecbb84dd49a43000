package fr.coachdigital.file.internal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An antivirus daemon that answers as a test wants. */
final class ScriptedClamd implements Closeable {

    private final ServerSocket socket;
    private final @Nullable Function<byte[], String> verdict;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

    private ScriptedClamd(@Nullable Function<byte[], String> verdict) {
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.verdict = verdict;
        Thread.ofPlatform().daemon().start(this::accept);
    }

    /** Reads each file and answers this, with the zero byte after it. */
    static ScriptedClamd answering(Function<byte[], String> verdict) {
        return new ScriptedClamd(verdict);
    }

    /** Accepts, and then neither reads nor answers. */
    static ScriptedClamd silent() {
        return new ScriptedClamd(null);
    }

    /** Knows one virus. */
    static ScriptedClamd knowingEicar() {
        return answering(content -> new String(content, StandardCharsets.ISO_8859_1).contains("EICAR-STANDARD")
                ? "stream: Eicar-Test-Signature FOUND"
                : "stream: OK");
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort());
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                if (verdict != null) Thread.ofPlatform().daemon().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            byte[] command = in.readNBytes("zINSTREAM\0".length());
            if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) return;
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) content.write(in.readNBytes(length));
            client.getOutputStream()
                    .write((verdict.apply(content.toByteArray()) + "\0").getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException clientLeft) {
            // A test that lets the client give up ends its conversation here.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : open) client.close();
    }
}
