package com.stylesense.local;

import com.stylesense.store.database.DatabaseUrl;
import com.stylesense.testing.ShopDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between the shop and its database, passes everything on, and can fail as networks and servers do: hang, so that connections are
 * taken and nothing is answered, or be gone.
 */
final class FaultyNetwork implements AutoCloseable {

    private final URI target;
    private final Object gate = new Object();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private ServerSocket entrance;
    private boolean hanging;

    FaultyNetwork(ShopDatabase database) throws IOException {
        this.target = URI.create(DatabaseUrl.parse(database.url()).jdbcUrl().substring("jdbc:".length()));
        this.entrance = open(0);
    }

    /** The database as seen through here. */
    ShopDatabase database(ShopDatabase behind) {
        String direct = target.getHost() + ":" + target.getPort();
        return new ShopDatabase(
                behind.url().replace(direct, "127.0.0.1:" + entrance.getLocalPort()), behind.connections());
    }

    void hang() {
        synchronized (gate) {
            hanging = true;
        }
    }

    void recover() throws IOException {
        synchronized (gate) {
            hanging = false;
            gate.notifyAll();
        }
        if (entrance.isClosed()) {
            entrance = open(entrance.getLocalPort());
        }
    }

    /** Every connection breaks, also one that is just being made, and no new one is taken. */
    void cut() throws IOException {
        synchronized (gate) {
            entrance.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    private ServerSocket open(int port) throws IOException {
        var server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(() -> accept(server));
        return server;
    }

    private void accept(ServerSocket server) {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Socket database = new Socket(target.getHost(), target.getPort());
                connect(server, client, database);
            } catch (IOException gone) {
                // One side has closed; the other learns it when it next says something.
                continue;
            }
        }
    }

    /** Nothing, where the network was cut since the client was taken. */
    private void connect(ServerSocket server, Socket client, Socket database) throws IOException {
        synchronized (gate) {
            if (server.isClosed()) {
                client.close();
                database.close();
                return;
            }
            sockets.add(client);
            sockets.add(database);
        }
        Thread.ofPlatform().daemon().start(() -> pass(client, database));
        Thread.ofPlatform().daemon().start(() -> pass(database, client));
    }

    /** Until either end closes; then both are. */
    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            InputStream said = from.getInputStream();
            OutputStream heard = to.getOutputStream();
            byte[] bytes = new byte[8192];
            for (int read = said.read(bytes); read >= 0; read = said.read(bytes)) {
                waitWhileHanging();
                heard.write(bytes, 0, read);
                heard.flush();
            }
        } catch (IOException | InterruptedException broken) {
            // Closed by the resources above.
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private void waitWhileHanging() throws InterruptedException {
        synchronized (gate) {
            while (hanging) {
                gate.wait();
            }
        }
    }

    @Override
    public void close() throws IOException {
        recover();
        cut();
    }
}
