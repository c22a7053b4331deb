package org.shanhai.app.output;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a file that is written holds, and by which endings of names people know it. Whoever opens
/// `firms.csv` must find no Parquet in it: a name that tells of another form is refused, one that
/// tells of none is taken as it is.
public enum FileForm {
    CSV("csv", "txt"),
    WORKBOOK("xlsx"),
    PARQUET("parquet"),
    JSON("json"),
    PICTURE("svg"),
    PDF("pdf"),
    PAGE("html", "htm"),
    DOCUMENT("docx"),
    /// A register of decisions in SQLite.
    REGISTER("db", "sqlite", "sqlite3"),
    FOLDER();

    /// Endings that tell of forms nothing is written in here.
    private static final List<String> OTHERS =
            List.of(
                    "xls", "xlsm", "ods", "tsv", "doc", "odt", "md", "xml", "geojson", "png", "jpg",
                    "jpeg", "gif", "zip", "gz", "jsonl", "feather", "arrow");

    private static final Set<String> TELLING =
            Stream.concat(
                            Arrays.stream(values()).flatMap(form -> form.endings.stream()),
                            OTHERS.stream())
                    .collect(Collectors.toSet());

    @SuppressWarnings("ImmutableEnumChecker") // what List.of makes is never changed
    private final List<String> endings;

    FileForm(String... endings) {
        this.endings = List.of(endings);
    }

    /// Whether a name tells of this form, or of none.
    public boolean mayBeNamed(Path file) {
        String ending = ending(file);
        return endings.contains(ending) || !TELLING.contains(ending);
    }

    /// Whether a name tells of this form.
    public boolean isNamed(Path file) {
        return endings.contains(ending(file));
    }

    /// As people know it: `.csv`; empty for a folder.
    public String usual() {
        return endings.isEmpty() ? "" : "." + endings.getFirst();
    }

    private static String ending(Path file) {
        Path name = file.getFileName();
        String text = name == null ? "" : name.toString().toLowerCase(Locale.ROOT).strip();
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1);
    }
}
