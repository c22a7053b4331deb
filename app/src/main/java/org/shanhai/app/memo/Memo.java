package org.shanhai.app.memo;

import java.util.List;

/// A memo, in words, before it is laid out.
///
/// @param kind what sort of paper it is
/// @param running which memo it is, at the head of each page
/// @param title the project
/// @param facts which project, when, by which rules: label and value; what is to be filled in by
///     hand has none
/// @param verdict in one word or two; empty where the paper does not judge
/// @param meaning what the verdict says, or the paper in short
/// @param opening what decides: on the first half page, above the facts
/// @param sections all that follows, in order
/// @param sources the heading of what is cited
/// @param footer what it rests on
public record Memo(
        String tag,
        String kind,
        String running,
        String title,
        List<Labelled> facts,
        String verdict,
        Tone tone,
        String meaning,
        List<Section> opening,
        List<Section> sections,
        String sources,
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

    /// @param cites sources, each in full
    public record Labelled(String label, String value, List<String> cites) {
        public Labelled {
            cites = List.copyOf(cites);
        }

        public Labelled(String label, String value) {
            this(label, value, List.of());
        }
    }

    /// A heading and what stands below it.
    public record Section(String title, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /// What a section is made of.
    public sealed interface Block {}

    public record Paragraph(String text, boolean small) implements Block {}

    /// The head of what follows, below that of its section.
    public record Lead(String text) implements Block {}

    /// @param first the number of the first; 0 where they have none
    public record Points(List<Point> items, int first) implements Block {
        public Points {
            items = List.copyOf(items);
        }

        public static Points bulleted(List<String> texts) {
            return new Points(texts.stream().map(Point::of).toList(), 0);
        }

        public static Points numbered(List<String> texts) {
            return new Points(texts.stream().map(Point::of).toList(), 1);
        }

        public boolean isNumbered() {
            return first > 0;
        }
    }

    /// @param cites sources, each in full
    public record Point(String text, List<String> cites) {
        public Point {
            cites = List.copyOf(cites);
        }

        public static Point of(String text) {
            return new Point(text, List.of());
        }
    }

    /// To be filled in by hand: a line for each label.
    public record Lines(List<String> labels) implements Block {
        public Lines {
            labels = List.copyOf(labels);
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

    /// @param cites sources, each in full
    public record Entry(String text, Tone tone, List<String> cites) {
        public Entry {
            cites = List.copyOf(cites);
        }

        public static Entry of(String text) {
            return of(text, Tone.NONE);
        }

        public static Entry of(String text, Tone tone) {
            return new Entry(text, tone, List.of());
        }

        public static Entry citing(String text, List<String> cites) {
            return new Entry(text, Tone.NONE, cites);
        }
    }
}
