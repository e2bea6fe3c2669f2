package com.stylesense.vectors;

import com.stylesense.embedding.job.EmbeddingResult;
import com.stylesense.embedding.job.VectorJournal;
import com.stylesense.embedding.network.FeatureNetwork;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.store.database.DatabaseUrl;
import com.stylesense.store.database.QueryFailedException;
import com.stylesense.store.vector.OtherKindException;
import com.stylesense.store.vector.PictureIndex;
import com.stylesense.store.vector.PictureVector;
import com.stylesense.store.vector.VectorTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The shop's database, where one is named, and what a run stores in it. */
final class DatabaseOption {

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "${env:DATABASE_URL}",
            description = "The shop's database, postgresql://user:password@host:port/name (DATABASE_URL).")
    private String address;

    @Option(names = "--again", description = "Vectors of this network that were made in another way give way to these.")
    private boolean again;

    @Option(
            names = "--exact-vectors",
            paramLabel = "N",
            defaultValue = "${env:STYLESENSE_EXACT_VECTORS:-20000}",
            hidden = true,
            description = "How many vectors the shop compares in memory; more are indexed.")
    private int mostInMemory;

    boolean isNamed() {
        return address != null && !address.isBlank();
    }

    /** Components of a vector that the shop holds. */
    int width() {
        try (Connection connection = connect()) {
            return new VectorTable(connection).width();
        } catch (QueryFailedException failed) {
            throw refused(failed.reason());
        } catch (SQLException failed) {
            throw refused(failed);
        }
    }

    /** Before hours are spent. @throws PipelineFailure where this network's vectors are there that were made in another way */
    void requireOneKind(FeatureNetwork network) {
        if (!isNamed() || again) {
            return;
        }
        VectorTable.Network maker = maker(network);
        try (Connection connection = connect()) {
            new VectorTable(connection).otherKind(maker).ifPresent(stored -> {
                throw otherKind(OtherKindException.message(maker, stored));
            });
        } catch (QueryFailedException failed) {
            throw refused(failed.reason());
        } catch (SQLException failed) {
            throw refused(failed);
        }
    }

    /** Does nothing where no database is named. */
    void store(EmbeddingResult result, VectorJournal journal, FeatureNetwork network, PrintWriter terminal)
            throws IOException {
        if (!isNamed()) {
            return;
        }
        VectorTable.Network maker = maker(network);
        Stream<PictureVector> vectors = result.embedded().stream()
                .map(embedded -> new PictureVector(
                        embedded.productId(), embedded.picture().toString(), () -> journal.vector(embedded.picture())));
        try (Connection connection = connect()) {
            VectorTable table = new VectorTable(connection);
            VectorTable.Update update = again ? table.replaceKind(maker, vectors) : table.replace(maker, vectors);
            print(update, table.byOtherNetworks(maker), terminal);
            if (new PictureIndex(connection).createBeyond(mostInMemory)) {
                terminal.println("Indexed for search in the database.");
            }
        } catch (OtherKindException other) {
            throw otherKind(Objects.requireNonNull(other.getMessage()));
        } catch (QueryFailedException failed) {
            throw refused(failed.reason());
        } catch (SQLException failed) {
            throw refused(failed);
        }
    }

    private static VectorTable.Network maker(FeatureNetwork network) {
        return new VectorTable.Network(network.name(), network.digest(), network.kind(), network.maker());
    }

    private static PipelineFailure otherKind(String whatDiffers) {
        return new PipelineFailure(
                whatDiffers, "Make them as those were made, or all of them anew: scripts/pipeline embed --again.");
    }

    private static void print(VectorTable.Update update, long byOthers, PrintWriter terminal) {
        terminal.printf(
                Locale.ROOT,
                "product_embeddings: %,d written, %,d unchanged, %,d of another network or kind removed%s.%n",
                update.written(),
                update.unchanged(),
                update.removed(),
                update.unknown() == 0
                        ? ""
                        : ", " + update.unknown() + " left out whose product the shop does not have");
        if (byOthers > 0) {
            terminal.printf(
                    Locale.ROOT,
                    "The shop goes on with %,d of another network until most products have one by this.%n",
                    byOthers);
        }
    }

    private Connection connect() throws SQLException {
        DatabaseUrl url = DatabaseUrl.parse(address);
        return DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
    }

    private static PipelineFailure refused(SQLException failed) {
        return new PipelineFailure(
                "The database refused: " + failed.getMessage(),
                "Start and migrate it first (scripts/up does both), or leave out --database for files alone.",
                failed);
    }
}
