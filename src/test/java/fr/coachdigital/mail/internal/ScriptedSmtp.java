package fr.coachdigital.mail.internal;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** A mail server that answers as a test wants: refuses, hangs up, or takes a line and stays silent. */
final class ScriptedSmtp implements Closeable {

    /** The answer of a server that says nothing. */
    static final String SILENCE = "";

    private final ServerSocket socket;
    private final Function<String, Optional<String>> script;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Socket> open = new ConcurrentLinkedQueue<>();
    private final SSLSocketFactory tls;

    private ScriptedSmtp(Function<String, Optional<String>> script, SSLSocketFactory tls) {
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.script = script;
        this.tls = tls;
        Thread.ofPlatform().daemon().start(this::accept);
    }

    /** @param script the answer to a line, or empty for the polite one */
    static ScriptedSmtp answering(Function<String, Optional<String>> script) {
        return new ScriptedSmtp(script, null);
    }

    /** Offers STARTTLS with this factory's certificate. */
    static ScriptedSmtp encrypting(SSLSocketFactory tls) {
        return new ScriptedSmtp(line -> Optional.empty(), tls);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The commands that arrived, without the messages. */
    List<String> heard() {
        return heard;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                Thread.ofPlatform().daemon().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            converse(client, true);
        } catch (IOException | RuntimeException clientLeft) {
            // A test that lets the client give up ends its conversation here.
        }
    }

    private void converse(Socket client, boolean greet) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        if (greet) say(client, script.apply("CONNECT").orElse("220 ready"));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            String answer = script.apply(line).orElse(polite(line));
            say(client, answer);
            if (line.startsWith("QUIT")) return;
            if (line.startsWith("STARTTLS") && tls != null) {
                SSLSocket secure = (SSLSocket) tls.createSocket(client, null, client.getPort(), true);
                secure.setUseClientMode(false);
                converse(secure, false);
                return;
            }
            if (line.equals("DATA") && answer.startsWith("354")) {
                while (!".".equals(in.readLine())) Thread.onSpinWait();
                say(client, script.apply(".").orElse("250 taken"));
            }
        }
    }

    private String polite(String line) {
        if (line.startsWith("EHLO")) return tls == null ? "250 localhost" : "250-localhost\r\n250 STARTTLS";
        if (line.startsWith("STARTTLS")) return tls == null ? "502 no" : "220 go ahead";
        if (line.equals("DATA")) return "354 go on";
        if (line.startsWith("QUIT")) return "221 bye";
        return "250 ok";
    }

    private static void say(Socket client, String answer) throws IOException {
        if (answer.equals(SILENCE)) return;
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : open) client.close();
    }
}
