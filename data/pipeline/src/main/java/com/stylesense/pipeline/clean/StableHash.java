package com.stylesense.pipeline.clean;

/** A 64-bit hash that gives the same number for the same text on every machine and in every release. */
final class StableHash {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private StableHash() {}

    /** FNV-1a over the characters, then the SplitMix64 finaliser, because FNV alone leaves short texts correlated. */
    static long of(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }

    /** A number in [0, 1), evenly spread. */
    static double unit(String text) {
        return (of(text) >>> 11) * 0x1.0p-53;
    }
}
