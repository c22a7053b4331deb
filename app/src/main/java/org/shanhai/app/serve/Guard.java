package org.shanhai.app.serve;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.text.Words;

/// Who may ask. A page of somebody else must not read answers through the browser of who runs the
/// workbench: names other than the workbench's own (DNS rebinding), requests that other sites send,
/// and methods that change something are turned away, but for sending data and decisions from its
/// own page; where others may reach it a token is asked for.
///
/// @param address it is bound to
record Guard(String address, Optional<String> token) {
    private static final String COOKIE = "shanhai_token";

    /// What browsers say of requests of our own pages, and of what a person opens.
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /// Where data and decisions are sent to. Pages of other sites cannot set the header without
    /// asking first, which is not answered.
    private static final List<String> SENDING = List.of("/api/data/", Deciding.AT);

    private static final String SENT = "X-Shanhai";
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    /// Whether only who sits at this machine reaches an address.
    static boolean isLoopback(String address) {
        return LOOPBACK.contains(address.toLowerCase(Locale.ROOT)) || address.equals("::1");
    }

    /// @throws Denied where the request is turned away
    void check(Context request) {
        request.header("Content-Security-Policy", POLICY);
        request.header("X-Content-Type-Options", "nosniff");
        request.header("Referrer-Policy", "no-referrer");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
        request.header("Cross-Origin-Opener-Policy", "same-origin");
        boolean sends =
                request.method().name().equals("POST")
                        && SENDING.stream().anyMatch(request.path()::startsWith);
        if (!READING.contains(request.method().name()) && !sends) {
            throw new Denied(405, "serve.denied.method");
        }
        if (!isOurs(host(request.header("Host")))) {
            throw new Denied(403, "serve.denied.host");
        }
        // A link in a mail may be followed; what a page of another site asks may not be answered.
        boolean follows =
                "navigate".equals(request.header("Sec-Fetch-Mode"))
                        && "document".equals(request.header("Sec-Fetch-Dest"))
                        && !request.path().startsWith("/api");
        // Another port of this machine is the same site, and somebody else's page.
        boolean crosses = !all(request, "Sec-Fetch-Site").allMatch(OWN_PAGES::contains) && !follows;
        boolean foreign = !all(request, "Origin").allMatch(origin -> isOurPage(origin, request));
        if (foreign || crosses) {
            throw new Denied(403, "serve.denied.origin");
        }
        if (sends && request.header(SENT) == null) {
            throw new Denied(403, "serve.denied.unmarked");
        }
        token.ifPresent(secret -> checkToken(request, secret));
    }

    private boolean isOurs(String host) {
        return LOOPBACK.contains(host)
                || host.equals(address.toLowerCase(Locale.ROOT))
                // Bound to all addresses it has names that cannot be known; the token stands then.
                || token.isPresent();
    }

    private static Stream<String> all(Context request, String header) {
        return Collections.list(request.req().getHeaders(header)).stream();
    }

    /// Exactly as the request itself is addressed. Before a server that others reach something may
    /// stand that speaks TLS; it says so, which no page can.
    private boolean isOurPage(String origin, Context request) {
        boolean overTls = token.isPresent() && "https".equals(request.header("X-Forwarded-Proto"));
        return origin.equalsIgnoreCase(
                (overTls ? "https" : "http") + "://" + request.header("Host"));
    }

    private static String host(@Nullable String header) {
        return header == null
                ? ""
                : header.toLowerCase(Locale.ROOT).replaceFirst("(?<=[^:]|\\]):[0-9]+$", "");
    }

    /// By header, by cookie, or once in the address, which sets the cookie.
    private static void checkToken(Context request, String secret) {
        String asked = request.queryParam("token");
        String header = request.header("Authorization");
        String cookie = request.cookie(COOKIE);
        if (isSame(asked, secret)) {
            request.header(
                    "Set-Cookie", COOKIE + "=" + secret + "; Path=/; HttpOnly; SameSite=Strict");
        } else if (!isSame(cookie, secret) && !isSame(header, "Bearer " + secret)) {
            throw new Denied(401, "serve.denied.token");
        }
    }

    /// In a time that does not tell how much of it was right.
    private static boolean isSame(@Nullable String given, String expected) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8),
                        expected.getBytes(StandardCharsets.UTF_8));
    }

    /// Turned away.
    static final class Denied extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int status;
        private final String words;
        private final transient Object[] arguments;

        /// @param words the key of what is said
        Denied(int status, String words, Object... arguments) {
            super(words);
            this.status = status;
            this.words = words;
            this.arguments = arguments.clone();
        }

        int status() {
            return status;
        }

        String say(Words in) {
            return in.get(words, arguments);
        }
    }
}
