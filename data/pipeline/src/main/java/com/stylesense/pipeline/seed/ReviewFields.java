package com.stylesense.pipeline.seed;

import com.stylesense.pipeline.csv.CsvRow;
import com.stylesense.pipeline.csv.Fault;
import com.stylesense.pipeline.csv.Faults;
import com.stylesense.pipeline.csv.NoValue;
import java.util.BitSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sees to it that stars and words belong to reviews, as the API does. Takes rows whose cells are sound. */
final class ReviewFields {

    /** The lines of interactions that are no reviews: a bit for each, where ids would take fifty bytes. */
    private final BitSet others = new BitSet();

    private final Function<Long, @Nullable Long> lineOfInteraction;
    private final Faults faults;

    /** @param lineOfInteraction by its id, or null where there is none */
    ReviewFields(Function<Long, @Nullable Long> lineOfInteraction, Faults faults) {
        this.lineOfInteraction = lineOfInteraction;
        this.faults = faults;
    }

    void take(String table, CsvRow row) {
        switch (table) {
            case "interactions" -> takeInteraction(row, row.get("kind").strip());
            case "review_comments" -> {
                Long line = lineOfInteraction.apply(row.number("id", Long::parseLong));
                if (line != null && others.get(line.intValue())) {
                    refuse(row, "id", row.get("id").strip() + " is no review, and only reviews say something");
                }
            }
            default -> {}
        }
    }

    private void takeInteraction(CsvRow row, String kind) {
        if (kind.equals("review")) {
            return;
        }
        others.set((int) row.line());
        if (!NoValue.isMeantBy(row.get("rating"))) {
            refuse(row, "rating", "a " + kind + " has no stars; leave it empty");
        }
    }

    private void refuse(CsvRow row, String column, String problem) {
        faults.add(new Fault(row.file(), row.line(), column, problem));
    }
}
