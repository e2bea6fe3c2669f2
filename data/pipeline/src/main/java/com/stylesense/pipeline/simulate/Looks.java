package com.stylesense.pipeline.simulate;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * What no column of a catalogue says and shoppers still go by: each department falls into looks of a few dozen products. A brand
 * stands for one look or a few, and most of its products have one of them; the others have any of the department's.
 */
final class Looks {

    private static final int PRODUCTS_A_LOOK = 45;
    private static final double BRANDS_OWN = 0.6;

    private final int[] looks;
    private final Map<Integer, Shelf> shelves;

    Looks(Store store, SplittableRandom random) {
        Column departments = store.departments();
        int[] inDepartment = new int[departments.values().size()];
        Map<Line, Integer> inLine = new HashMap<>();
        for (int row = 0; row < store.size(); row++) {
            inDepartment[departments.code(row)]++;
            inLine.merge(Line.of(store, row), 1, Integer::sum);
        }
        int[] firstOf = new int[inDepartment.length + 1];
        for (int department = 0; department < inDepartment.length; department++) {
            firstOf[department + 1] = firstOf[department] + 1 + inDepartment[department] / PRODUCTS_A_LOOK;
        }
        Map<Line, int[]> ownLooks = new HashMap<>();
        looks = new int[store.size()];
        for (int row = 0; row < looks.length; row++) {
            Line line = Line.of(store, row);
            int from = firstOf[line.department()];
            int to = firstOf[line.department() + 1];
            int own = 1 + Objects.requireNonNull(inLine.get(line)) / PRODUCTS_A_LOOK;
            int[] choice = ownLooks.computeIfAbsent(
                    line, unseen -> random.ints(own, from, to).toArray());
            boolean typical = random.nextDouble() < BRANDS_OWN;
            looks[row] = typical ? choice[random.nextInt(choice.length)] : random.nextInt(from, to);
        }
        shelves = store.shelvesBy(row -> looks[row]);
    }

    /** A number for the product's look; no two departments share one. */
    int of(int row) {
        return looks[row];
    }

    /** The products of a look that some product has. */
    Shelf shelf(int look) {
        return Objects.requireNonNull(shelves.get(look));
    }

    /** What one brand makes for one department. */
    private record Line(int department, int brand) {
        static Line of(Store store, int row) {
            return new Line(store.departments().code(row), store.brands().code(row));
        }
    }
}
