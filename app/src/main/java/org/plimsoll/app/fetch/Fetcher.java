package org.plimsoll.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.plimsoll.formats.files.AtomicFile;

/**
 * Fetches one address into a file, whole or not at all. Only http and https; never an address within a private network unless that is allowed,
 * also not by way of a redirect.
 *
 * <p>Limitations: a host is looked up once for the check and again for the connection, so a hostile name server could answer differently.
 */
public final class Fetcher {
    private static final int MOST_REDIRECTS = 5;
    private static final long MOST_BYTES = 2L << 30;
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofMinutes(10);

    private final boolean allowPrivate;
    private final long mostBytes;

    /** A fetcher. */
    public Fetcher(boolean allowPrivate) {
        this(allowPrivate, MOST_BYTES);
    }

    Fetcher(boolean allowPrivate, long mostBytes) {
        this.allowPrivate = allowPrivate;
        this.mostBytes = mostBytes;
    }

    /** Fetches; the file is there afterwards, or an exception says in words why not. */
    public void fetch(URI address, Path target) throws IOException {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build()) {
            URI at = address;
            for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
                check(at);
                HttpResponse<InputStream> answer = send(client, at);
                try (InputStream body = answer.body()) {
                    int status = answer.statusCode();
                    if (status == 200) {
                        save(body, target);
                        return;
                    }
                    String next = answer.headers().firstValue("Location").orElse("");
                    if (status < 300 || status >= 400 || next.isEmpty()) {
                        throw new IOException(
                                "The server of " + at.getHost() + " answers " + status + " instead of a file");
                    }
                    at = redirected(at, next);
                }
            }
        }
        throw new IOException("The server redirects more than " + MOST_REDIRECTS + " times");
    }

    private static URI redirected(URI from, String next) throws IOException {
        try {
            URI to = from.resolve(next);
            if ("https".equals(from.getScheme()) && !"https".equals(to.getScheme())) {
                throw new IOException("The server redirects from https to " + to.getScheme());
            }
            return to;
        } catch (IllegalArgumentException e) {
            throw new IOException("The server redirects to what is no address", e);
        }
    }

    private static HttpResponse<InputStream> send(HttpClient client, URI at) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(at)
                .timeout(ANSWER)
                .header("User-Agent", "plimsoll")
                .GET()
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Fetching was interrupted", e);
        } catch (IOException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new IOException(at.getHost() + " cannot be reached (" + reason + ")", e);
        }
    }

    private void save(InputStream body, Path target) throws IOException {
        AtomicFile.writeBytes(target, out -> copy(body, out));
        if (Files.size(target) == 0) {
            Files.delete(target);
            throw new IOException("The server's answer is empty");
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            total += n;
            if (total > mostBytes) {
                throw new IOException("The answer is larger than " + mostBytes + " bytes");
            }
            out.write(buffer, 0, n);
        }
    }

    private void check(URI at) throws IOException {
        String scheme = String.valueOf(at.getScheme());
        if (at.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IOException(at + " is no address to fetch from");
        }
        if (allowPrivate) {
            return;
        }
        InetAddress[] found;
        try {
            found = InetAddress.getAllByName(at.getHost());
        } catch (UnknownHostException e) {
            throw new IOException(at.getHost() + " is not known to the network", e);
        }
        for (InetAddress one : found) {
            if (inside(one)) {
                throw new IOException(
                        at.getHost() + " is within a private network or this machine; --allow-private allows it");
            }
        }
    }

    private static boolean inside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || shared;
    }
}
