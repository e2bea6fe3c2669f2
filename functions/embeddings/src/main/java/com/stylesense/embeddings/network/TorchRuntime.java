package com.stylesense.embeddings.network;

/** Settings of the engine, made before its first use. */
final class TorchRuntime {

    private TorchRuntime() {
    }

    static void prepare() {
        setUnlessGiven("OPT_OUT_TRACKING", "true");
        // The profiling optimiser compiles anew for every batch size it meets, which costs seconds and gains nothing here.
        setUnlessGiven("ai.djl.pytorch.graph_optimizer", "false");
    }

    private static void setUnlessGiven(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
