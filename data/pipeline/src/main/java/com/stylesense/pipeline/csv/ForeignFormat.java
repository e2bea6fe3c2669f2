package com.stylesense.pipeline.csv;

import com.stylesense.pipeline.PipelineFailure;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Kinds of file that are no text, by the bytes that they begin with, and what to do with each. */
enum ForeignFormat {
    XLSX("504b0304", "a workbook (XLSX, ODS) or another packed file", ForeignFormat.SAVE_AS_CSV),
    XLS("d0cf11e0", "a workbook of an old spreadsheet (XLS)", ForeignFormat.SAVE_AS_CSV),
    /** Read as what it holds, where that is text. */
    GZIP("1f8b", "packed with gzip twice", "Unpack it first: gunzip FILE."),
    BZIP2("425a68", "packed with bzip2", "Unpack it first: bunzip2 FILE."),
    XZ("fd377a585a00", "packed with xz", "Unpack it first: unxz FILE."),
    ZSTANDARD("28b52ffd", "packed with zstd", "Unpack it first: unzstd FILE."),
    SEVEN_ZIP("377abcaf271c", "packed with 7-Zip", "Unpack it first, and name the table that was in it."),
    RAR("526172211a07", "packed with RAR", "Unpack it first, and name the table that was in it."),
    UTF_32_LITTLE("fffe0000", "text in UTF-32", ForeignFormat.EXPORT),
    UTF_32_BIG("0000feff", "text in UTF-32", ForeignFormat.EXPORT),
    FEATHER("4152524f5731", "a Feather file", ForeignFormat.EXPORT),
    PDF("25504446", "a PDF", "Export the table itself as CSV UTF-8."),
    PARQUET("50415231", "a Parquet file", ForeignFormat.EXPORT),
    RTF("7b5c727466", "a text of a word processor (RTF)", ForeignFormat.EXPORT),
    SQLITE("53514c69746520666f726d6174", "a database (SQLite)", ForeignFormat.EXPORT),
    JSON_LINES("7b22", "JSON", ForeignFormat.EXPORT),
    JSON("5b7b", "JSON", ForeignFormat.EXPORT),
    HTML("3c", "HTML or XML", ForeignFormat.EXPORT);

    private static final String SAVE_AS_CSV =
            "Open it in the spreadsheet, choose File, Save as (in Google Sheets: File, Download), "
                    + "take the type \"CSV UTF-8 (comma delimited)\" and name that file. If it is no workbook, unpack it first.";
    private static final String EXPORT = "Export the table as CSV in UTF-8 and name that file.";

    private final byte[] signature;
    private final String label;
    private final String remedy;

    ForeignFormat(String signature, String label, String remedy) {
        this.signature = HexFormat.of().parseHex(signature);
        this.label = label;
        this.remedy = remedy;
    }

    /** @throws PipelineFailure when the file that begins with {@code start} is none that holds text */
    static void refuse(Object file, byte[] start) {
        byte[] begin = new String(start, StandardCharsets.ISO_8859_1)
                .replaceFirst("^(\u00EF\u00BB\u00BF)?[ \\t\\r\\n]+|^\u00EF\u00BB\u00BF", "")
                .replaceFirst("^([\\[{])[ \\t\\r\\n]+", "$1")
                .getBytes(StandardCharsets.ISO_8859_1);
        for (ForeignFormat format : values()) {
            if (format.begins(begin)) {
                throw new PipelineFailure(file + " is " + format.label + ", not CSV.", format.remedy);
            }
        }
    }

    boolean begins(byte[] start) {
        return start.length >= signature.length
                && Arrays.equals(start, 0, signature.length, signature, 0, signature.length);
    }
}
