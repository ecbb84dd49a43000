package fr.coachdigital.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An open page without a browser: says to the server what Chromium says when it opens one, over one web socket of its
 * own, and keeps what comes back. It draws nothing, so it costs a machine hardly anything, and it sees what a browser
 * would hide.
 */
final class WirePortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern FORM_TOKEN =
            Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");
    private static final Pattern SECURITY_KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH_ID = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern UI_ID = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC_ID = Pattern.compile("\"syncId\":(\\d+)");
    private static final Pattern THREAD =
            Pattern.compile("\\{\"@v-node\":(\\d+)\\},\"[^\"]*window\\.coachThread\\.open\\(this\\)");

    private final HttpClient http;
    private final String address;
    private final WireLog log = new WireLog();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final AtomicInteger messages = new AtomicInteger();
    private final AtomicInteger syncId = new AtomicInteger();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private String securityKey = "";
    private String ui = "";
    private @Nullable WebSocket push;

    private WirePortal(HttpClient http, String address) {
        this.http = http;
        this.address = address;
    }

    /** Comes in by the form, as a person does. */
    static WirePortal signedIn(HttpClient http, String page, String email, String password) {
        String address = page.substring(0, page.indexOf('/', "http://".length()));
        WirePortal portal = new WirePortal(http, address);
        String form = portal.send(portal.request(page).GET()).body();
        HttpResponse<String> answer = portal.send(portal.request(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encoded(group(FORM_TOKEN, form)) + "&username="
                        + encoded(email) + "&password=" + encoded(password))));
        assertThat(answer.statusCode()).as("sign-in of " + email).isEqualTo(302);
        return portal;
    }

    /** Opens a page; the path begins with a slash. What the server draws has come when this returns. */
    void open(String path) {
        send(request(address + path).header("Sec-Fetch-Dest", "document").GET());
        String first = send(request(address + "/?v-r=init&location=" + encoded(path.substring(1)) + "&query=")
                        .GET())
                .body();
        securityKey = group(SECURITY_KEY, first);
        ui = group(UI_ID, first);
        push = connect(group(PUSH_ID, first));
        rpc("""
            {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"","appShellTitle":"",\
            "historyState":{"idx":0},"trigger":""}}""".formatted(path));
    }

    private WebSocket connect(String pushId) {
        URI uri = URI.create(address.replace("http", "ws") + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId="
                + pushId + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8"
                + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=" + syncId.get());
        WebSocket socket = http.newWebSocketBuilder()
                .header("Cookie", cookieHeader())
                .header("Origin", address)
                .connectTimeout(PATIENCE)
                .buildAsync(uri, new Channel())
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        // The server begins with its own greeting; until then nothing would be pushed.
        log.arrival("|X|").orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        return socket;
    }

    /** A page yet to be opened in the same browser. */
    WirePortal anotherWindow() {
        WirePortal window = new WirePortal(http, address);
        window.cookies.putAll(cookies);
        return window;
    }

    /** What the server says to who asks for this page now. */
    int status(String path) {
        return send(request(address + path).header("Sec-Fetch-Dest", "document").GET())
                .statusCode();
    }

    /** The open conversation's end is in sight, as far as the server knows. */
    void lookAtTheEnd() {
        rpc("""
            {"type":"publishedEventHandler","node":%s,"templateEventMethodName":"seen",\
            "templateEventMethodArgs":[1000000],"promise":0}""".formatted(log.find(THREAD).orElseThrow()));
    }

    /** Sends one invocation, and what was received so far with it; answers what the server answers. */
    synchronized String rpc(String invocation) {
        int number = messages.getAndIncrement();
        HttpResponse<String> answer = send(request(address + "/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(
                        """
                        {"csrfToken":"%s","rpc":[%s],"syncId":%d,"clientId":%d}""".formatted(securityKey, invocation, syncId.get(), number))));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** The moment, in nanoseconds, at which this text first comes from now on. */
    CompletableFuture<Long> arrival(String text) {
        return log.arrival(text);
    }

    WireLog log() {
        return log;
    }

    /** Whether the channel is gone, whoever closed it. */
    boolean isClosed() {
        return closed.isDone();
    }

    private HttpRequest.Builder request(String uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(uri)).timeout(PATIENCE);
        return cookies.isEmpty() ? request : request.header("Cookie", cookieHeader());
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keepCookie);
            heard(answer.headers().map() + "\n" + answer.body());
            return answer;
        } catch (IOException failure) {
            throw new IllegalStateException("The product did not answer", failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private void keepCookie(String header) {
        String[] parts = header.split(";", 2)[0].split("=", 2);
        cookies.put(parts[0], parts[1]);
    }

    private void heard(String text) {
        SYNC_ID.matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .forEach(id -> syncId.accumulateAndGet(id, Math::max));
        log.add(text);
    }

    private static String group(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) throw new IllegalStateException("No " + pattern + " in " + text);
        return Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(found.groupCount()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Leaves as a browser does that is switched off. */
    @Override
    public void close() {
        if (push != null) push.abort();
    }

    private final class Channel implements WebSocket.Listener {

        private final StringBuilder frame = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            frame.append(data);
            if (last) {
                heard(frame.toString());
                frame.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            heard(StandardCharsets.UTF_8.decode(data).toString());
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            closed.complete(0);
        }
    }
}
