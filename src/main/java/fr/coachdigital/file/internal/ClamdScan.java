package fr.coachdigital.file.internal;

import fr.coachdigital.file.FileRefused;
import fr.coachdigital.file.FileRefused.Reason;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks ClamAV's daemon over TCP, by its INSTREAM command (clamd(8)). */
final class ClamdScan implements VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdScan.class);
    private static final int CONNECT_MILLISECONDS = 3_000;
    private static final int CHUNK = 32 * 1024;
    private static final int MAX_ANSWER = 1_024;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final Supplier<InetSocketAddress> address;
    private final Duration patience;

    /** @param patience how long a whole conversation may take */
    ClamdScan(Supplier<InetSocketAddress> address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public void check(Path file) {
        String answer = ask(file);
        if (answer.equals("stream: OK")) return;
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            LOG.warn("The antivirus refused a file: {}", answer);
            throw new FileRefused(Reason.INFECTED);
        }
        LOG.error("The antivirus gave no verdict: {}", answer);
        throw new FileRefused(Reason.UNCHECKED);
    }

    private String ask(Path file) {
        try (Socket socket = new Socket()) {
            // A read can time out by itself, a write cannot: whoever does neither is hung up on.
            Thread deadline = Thread.ofVirtual().start(() -> hangUp(socket));
            try {
                socket.connect(address.get(), CONNECT_MILLISECONDS);
                return converse(socket, file);
            } finally {
                deadline.interrupt();
            }
        } catch (IOException | IllegalArgumentException silence) {
            return silence.getClass().getSimpleName();
        }
    }

    private void hangUp(Socket socket) {
        try {
            Thread.sleep(patience);
            socket.close();
        } catch (InterruptedException | IOException over) {
            // The conversation has ended by itself.
        }
    }

    private static String converse(Socket socket, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            send(socket, content);
        } catch (IOException hungUp) {
            // It may have made up its mind before the end, and said so.
            return answer(socket);
        }
        return answer(socket);
    }

    private static void send(Socket socket, InputStream content) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write(COMMAND);
        byte[] chunk = new byte[CHUNK];
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            out.writeInt(read);
            out.write(chunk, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        InputStream in = socket.getInputStream();
        for (int sign = in.read(); sign > 0 && answer.length() < MAX_ANSWER; sign = in.read()) {
            answer.append(sign < ' ' || sign > '~' ? '?' : (char) sign);
        }
        return answer.toString().strip();
    }
}
