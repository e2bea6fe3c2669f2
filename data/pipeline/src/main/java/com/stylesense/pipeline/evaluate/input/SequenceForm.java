package com.stylesense.pipeline.evaluate.input;

import com.stylesense.recommender.model.EventKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** A line a shopper: who it is, then the items in order, with blanks or tabs between them. */
final class SequenceForm {

    private static final String REMEDY =
            "Expected is a header user,item,timestamp[,kind,value], or a line a user: the user, then its items in order.";

    private SequenceForm() {}

    /** @param first a line that was read already, the one of that number */
    static void read(String first, int number, BufferedReader reader, LoggedEvents events, Path file)
            throws IOException {
        int line = number;
        for (String text = first; text != null; text = reader.readLine()) {
            if (!text.isBlank()) {
                add(text.strip().split("\\s+"), events, file, line);
            }
            line++;
        }
    }

    private static void add(String[] words, LoggedEvents events, Path file, int line) {
        if (words.length == 1) {
            throw LineFailure.at(file, line, "the user " + words[0] + " comes without an item.", REMEDY);
        }
        if (events.hasUser(words[0])) {
            throw LineFailure.at(file, line, "the user " + words[0] + " has a line already.", REMEDY);
        }
        for (int place = 1; place < words.length; place++) {
            events.addNext(words[0], words[place], EventKind.ORDER, 1);
        }
    }
}
