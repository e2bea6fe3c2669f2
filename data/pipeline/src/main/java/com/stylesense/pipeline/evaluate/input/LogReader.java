package com.stylesense.pipeline.evaluate.input;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.csv.Separator;
import com.stylesense.pipeline.csv.TextReader;
import com.stylesense.pipeline.evaluate.shop.ShopEvents;
import com.stylesense.pipeline.evaluate.shop.ShopFolder;
import com.stylesense.pipeline.evaluate.shop.ShopRecords;
import com.stylesense.recommender.model.EventLog;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads a log of what shoppers did, packed by gzip or not: a table with a header, or a line a shopper with the items in order. Or a folder
 * with a shop's files.
 */
public final class LogReader {

    private final ColumnNames names;
    private final long seed;
    private final ProgressListener progress;

    /** @param seed decides how the items are shuffled */
    public LogReader(ColumnNames names, long seed, ProgressListener progress) {
        this.names = names;
        this.seed = seed;
        this.progress = progress;
    }

    /** @throws PipelineFailure when the file is not understood, with the line and what to do */
    public InputLog read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return readShop(file);
        }
        if (!Files.isRegularFile(file)) {
            throw new PipelineFailure("There is no file " + file + ".", "Name a log, or a folder with a shop's files.");
        }
        LoggedEvents events = new LoggedEvents();
        boolean timed;
        try (InputStream bytes = new CountedStream(file, progress);
                TextReader text = TextReader.open(file, unpacked(bytes, file));
                BufferedReader reader = new BufferedReader(text)) {
            timed = read(reader, events, file);
            tell(text.windowsLines().size(), "Lines that are no UTF-8 and were read as Windows-1252: %,d.");
        } catch (ZipException | EOFException broken) {
            throw new PipelineFailure(
                    file + " is named .gz and can't be unpacked: " + broken.getMessage() + ".",
                    "Check that it was copied whole, or rename it.",
                    broken);
        }
        if (events.size() == 0) {
            throw new PipelineFailure(file + " holds no event.", "Check that it is the right file.");
        }
        return events.build(timed, seed);
    }

    private InputLog readShop(Path folder) throws IOException {
        ShopRecords shop = ShopFolder.read(folder);
        EventLog log = ShopEvents.log(shop, seed);
        return new InputLog(log, true, ShopEvents.traits(shop, log), Optional.of(shop));
    }

    private static InputStream unpacked(InputStream bytes, Path file) throws IOException {
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    /** Returns whether the events' times are points in time. */
    private boolean read(BufferedReader reader, LoggedEvents events, Path file) throws IOException {
        int line = 1;
        String first = reader.readLine();
        while (first != null && (Separator.isEmptyRow(first) || Separator.isDeclaration(first))) {
            first = reader.readLine();
            line++;
        }
        if (first == null) {
            return false;
        }
        Optional<TableForm> form = TableForm.of(first, names, file);
        if (form.isEmpty()) {
            SequenceForm.read(first, line, reader, events, file);
            return false;
        }
        TableReader table = new TableReader(form.get(), line, events, file);
        table.read(reader);
        tell(table.withoutUser(), "Lines left out that are without a user: %,d.");
        tell(table.sentBack(), "Orders left out whose quantity is 0 or less, since it was sent back: %,d.");
        return table.timed();
    }

    private void tell(long count, String sentence) {
        if (count > 0) {
            progress.told(String.format(Locale.ROOT, sentence, count));
        }
    }
}
