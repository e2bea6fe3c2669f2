package com.stylesense.embedding.network;

import java.util.Locale;

/**
 * Loads the network that {@code STYLESENSE_MODEL} names and says what it is, so that an image that lacks a library, or holds an unfit
 * network, fails when it is built. The engine's library is unpacked on the way.
 */
public final class NetworkCheck {

    private NetworkCheck() {}

    public static void main(String[] arguments) throws UnfitNetworkException {
        try (FeatureNetwork network = NetworkSource.open(NetworkSource.configured())) {
            System.out.printf(
                    Locale.ROOT, "%s, %d components, SHA-256 %s%n", network.name(), network.width(), network.digest());
        }
    }
}
