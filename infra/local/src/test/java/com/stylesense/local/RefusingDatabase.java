package com.stylesense.local;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks as much of PostgreSQL's protocol as a server that lets nobody in: it reads a greeting and answers with a fatal error. */
final class RefusingDatabase implements AutoCloseable {

    private final ServerSocket server;
    private final byte[] refusal;

    /** @param sqlState why nobody is let in */
    RefusingDatabase(String sqlState) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.refusal = refusal(sqlState);
        Thread.ofVirtual().start(this::refuseEverybody);
    }

    String url() {
        return "postgresql://shop:secret@127.0.0.1:" + server.getLocalPort()
                + "/shop?sslmode=disable&gssEncMode=disable";
    }

    private void refuseEverybody() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                var greeting = new DataInputStream(client.getInputStream());
                greeting.skipNBytes(greeting.readInt() - Integer.BYTES);
                client.getOutputStream().write(refusal);
            } catch (IOException goneAway) {
                // That client, or this server, has ended; the next one is refused likewise.
                continue;
            }
        }
    }

    private static byte[] refusal(String sqlState) throws IOException {
        byte[] fields =
                ("SFATAL\0VFATAL\0C" + sqlState + "\0Mnobody is let in\0\0").getBytes(StandardCharsets.US_ASCII);
        var message = new ByteArrayOutputStream();
        var writer = new DataOutputStream(message);
        writer.writeByte('E');
        writer.writeInt(Integer.BYTES + fields.length);
        writer.write(fields);
        return message.toByteArray();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
