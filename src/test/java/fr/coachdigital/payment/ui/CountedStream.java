package fr.coachdigital.payment.ui;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body that counts what is read of it, or breaks off. */
final class CountedStream extends ServletInputStream {

    private final byte[] body;
    private final boolean breaks;
    private int at;

    CountedStream(byte[] body) {
        this(body, false);
    }

    private CountedStream(byte[] body, boolean breaks) {
        this.body = body;
        this.breaks = breaks;
    }

    static CountedStream breakingOff() {
        return new CountedStream(new byte[] {'{'}, true);
    }

    int count() {
        return at;
    }

    @Override
    public int read() throws IOException {
        if (at < body.length) return body[at++] & 0xff;
        if (breaks) throw new IOException("Connection reset by peer");
        return -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) return 0;
        int some = Math.min(length, body.length - at);
        if (some == 0) return read();
        System.arraycopy(body, at, target, offset, some);
        at += some;
        return some;
    }

    @Override
    public boolean isFinished() {
        return at == body.length;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException();
    }
}
