package com.stylesense.store.vector;

/** A network's vectors were made in two ways, so that the one could not be compared with the other. */
public final class OtherKindException extends RuntimeException {

    OtherKindException(VectorTable.Network network, String stored) {
        super(message(network, stored));
    }

    /** What differs. */
    public static String message(VectorTable.Network network, String stored) {
        return "The shop's vectors by %s were made otherwise (%s) than these (%s), and the two must not be compared."
                .formatted(network.name(), told(stored), told(network.kind()));
    }

    private static String told(String kind) {
        return kind.isEmpty() ? "nobody knows how" : kind;
    }
}
