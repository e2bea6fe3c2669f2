package com.stylesense.embedding.network;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The engine in this process: its settings, made before its first use, and its end. */
final class TorchRuntime {

    /**
     * Held while the engine computes, and by a process that ends: the engine crashes when it is taken down under its own threads. A
     * job that is stopped therefore finishes its batch and begins no other.
     */
    static final Lock COMPUTING = new ReentrantLock();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(COMPUTING::lock, "end-of-computing"));
    }

    private TorchRuntime() {}

    static void prepare() {
        setUnlessGiven("OPT_OUT_TRACKING", "true");
        // The profiling optimiser compiles anew for every batch size it meets, which costs seconds and gains nothing
        // here.
        setUnlessGiven("ai.djl.pytorch.graph_optimizer", "false");
    }

    private static void setUnlessGiven(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
