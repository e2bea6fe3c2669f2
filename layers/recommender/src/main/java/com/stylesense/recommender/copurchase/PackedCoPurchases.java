package com.stylesense.recommender.copurchase;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All co-purchases of a product, best first, in a few bytes each: a rare filter may want the last of them.
 *
 * <p>Most were bought together once, and those of equal counts stand beside each other in this order, by id. So a run of them is told
 * once: co-buyers, buyers, how many, and of each id how far it lies from the one before. Numbers are unsigned LEB128: seven bits a byte,
 * low ones first, the eighth bit set where more follow.
 */
public final class PackedCoPurchases {

    private PackedCoPurchases() {}

    /** @param bestFirst in the order of {@link CoPurchase#BEST_FIRST} */
    static byte[] pack(Partners bestFirst) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(4 * bestFirst.size());
        for (int begin = 0, end; begin < bestFirst.size(); begin = end) {
            end = endOfRun(bestFirst, begin);
            write(packed, bestFirst.together()[begin]);
            write(packed, bestFirst.baskets()[begin]);
            write(packed, end - begin);
            long before = 0;
            for (int place = begin; place < end; place++) {
                write(packed, bestFirst.ids()[place] - before);
                before = bestFirst.ids()[place];
            }
        }
        return packed.toByteArray();
    }

    private static int endOfRun(Partners partners, int begin) {
        int end = begin + 1;
        while (end < partners.size()
                && partners.together()[end] == partners.together()[begin]
                && partners.baskets()[end] == partners.baskets()[begin]) {
            end++;
        }
        return end;
    }

    private static void write(ByteArrayOutputStream packed, long number) {
        long left = number;
        for (; (left & ~0x7FL) != 0; left >>>= 7) {
            packed.write((int) left | 0x80);
        }
        packed.write((int) left);
    }

    /** In their order, each as it is asked for: whoever wants a dozen reads no further. */
    public static Stream<CoPurchase> unpack(byte[] packed) {
        return StreamSupport.stream(new Unpacking(ByteBuffer.wrap(packed)), false);
    }

    private static final class Unpacking extends AbstractSpliterator<CoPurchase> {

        private final ByteBuffer packed;
        private int coBuyers;
        private int buyers;
        private int leftInRun;
        private long productId;

        Unpacking(ByteBuffer packed) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
            this.packed = packed;
        }

        @Override
        public boolean tryAdvance(Consumer<? super CoPurchase> action) {
            if (!packed.hasRemaining()) {
                return false;
            }
            if (leftInRun == 0) {
                coBuyers = (int) read();
                buyers = (int) read();
                leftInRun = (int) read();
                productId = 0;
            }
            leftInRun--;
            productId += read();
            action.accept(new CoPurchase(productId, coBuyers, buyers));
            return true;
        }

        private long read() {
            long number = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = packed.get();
                number |= (next & 0x7FL) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }
    }
}
