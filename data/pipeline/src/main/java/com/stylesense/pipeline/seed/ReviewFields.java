package com.stylesense.pipeline.seed;

import com.stylesense.pipeline.csv.CsvRow;
import com.stylesense.pipeline.csv.Fault;
import com.stylesense.pipeline.csv.Faults;
import java.util.HashMap;
import java.util.Map;

/** Sees to it that stars and words belong to reviews, as the API does. Takes rows whose cells are sound. */
final class ReviewFields {

    /** What kind each is that is no review, by its id. */
    private final Map<Long, String> others = new HashMap<>();

    private final Faults faults;

    ReviewFields(Faults faults) {
        this.faults = faults;
    }

    void take(String table, CsvRow row) {
        switch (table) {
            case "interactions" -> takeInteraction(row, row.get("kind").strip());
            case "review_comments" -> {
                String kind = others.get(row.number("id", Long::parseLong));
                if (kind != null) {
                    refuse(row, "id", row.get("id").strip() + " is a " + kind + ", and only reviews say something");
                }
            }
            default -> {}
        }
    }

    private void takeInteraction(CsvRow row, String kind) {
        if (kind.equals("review")) {
            return;
        }
        others.put(row.number("id", Long::parseLong), kind);
        if (!row.get("rating").isBlank()) {
            refuse(row, "rating", "a " + kind + " has no stars; leave it empty");
        }
    }

    private void refuse(CsvRow row, String column, String problem) {
        faults.add(new Fault(row.file(), row.line(), column, problem));
    }
}
