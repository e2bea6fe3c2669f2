package com.stylesense.pipeline.traffic;

import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.csv.CsvRow;
import com.stylesense.pipeline.csv.CsvSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The simulated users who may sign in. */
record Population(List<User> users) {

    /**
     * @param gender whose department they mostly shop in, as products have it
     * @param cohort what they are after, as {@code users.csv} names it
     */
    record User(String email, String gender, String cohort) {}

    /** Nobody where there is no such file: then all are visitors. */
    static Population read(Path file, double signedIn, ProgressListener progress) throws IOException {
        var users = new ArrayList<User>();
        if (signedIn > 0 && Files.exists(file)) {
            try (CsvSource rows = CsvSource.open(file, List.of("email", "gender", "cohort"))) {
                for (CsvRow row : rows) {
                    users.add(new User(row.get("email"), row.get("gender"), row.get("cohort")));
                }
            }
        } else if (signedIn > 0) {
            progress.told(
                    "There are no users at " + file + ", so that all shoppers are visitors; --users names the file.");
        }
        return new Population(users);
    }
}
