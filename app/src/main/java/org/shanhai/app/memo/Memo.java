package org.shanhai.app.memo;

import java.util.List;

/// A memo, in words, before it is laid out.
///
/// @param kind what sort of paper it is
/// @param title the project
/// @param facts who, where, by which rules: label and value
/// @param verdict in one word or two
/// @param meaning what the verdict says
/// @param opening the reasons and the vetoes: on the first half page
/// @param sections all that follows, in order
/// @param footer what it rests on
public record Memo(
        String tag,
        String kind,
        String title,
        List<Labelled> facts,
        String verdict,
        Tone tone,
        String meaning,
        List<Section> opening,
        List<Section> sections,
        String footer) {
    public Memo {
        facts = List.copyOf(facts);
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
    }

    /// How something stands, so that it can be told at a glance; the words say it too.
    public enum Tone {
        NONE,
        GOOD,
        BAD,
        OPEN
    }

    public record Labelled(String label, String value) {}

    /// A heading and what stands below it.
    public record Section(String title, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /// What a section is made of.
    public sealed interface Block {}

    public record Paragraph(String text, boolean small) implements Block {}

    /// @param numbered whether the order matters
    public record Points(List<String> items, boolean numbered) implements Block {
        public Points {
            items = List.copyOf(items);
        }
    }

    /// A table.
    public record Grid(List<Head> columns, List<List<Entry>> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Entry> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "Each row must have %d cells, not %d."
                                    .formatted(columns.size(), row.size()));
                }
            }
        }
    }

    /// @param share of the width, in percent
    /// @param number whether its entries stand to the right
    public record Head(String label, int share, boolean number) {}

    /// @param note a second line, smaller; may be empty
    public record Entry(String text, Tone tone, String note) {
        public static Entry of(String text) {
            return new Entry(text, Tone.NONE, "");
        }

        public static Entry of(String text, Tone tone) {
            return new Entry(text, tone, "");
        }

        public static Entry noted(String text, String note) {
            return new Entry(text, Tone.NONE, note);
        }
    }
}
