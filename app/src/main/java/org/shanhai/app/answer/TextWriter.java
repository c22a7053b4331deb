package org.shanhai.app.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shanhai.app.text.Visible;
import org.shanhai.app.text.Words;

/// Writes answers as text for people: first what was found, then the parts it rests on, as many as
/// a screen holds. What is left out is named.
public final class TextWriter {
    private static final Pattern NUMBER = Pattern.compile("\\[(\\d+)]");
    private static final String BOLD = "\u001B[1m";
    private static final String PLAIN = "\u001B[0m";

    /// Fewer rows of a table, or items of a list, are not worth their heading.
    private static final int FEWEST = 3;

    /// Titles of what is left out; more would have to be read as well.
    private static final int NAMED = 4;

    /// Columns of a sentence that say which it is.
    private static final int BEGINNING = 30;

    /// The line that names what is left out, and the empty one before it.
    private static final int CLOSING = 3;

    private final Answer answer;
    private final Screen screen;
    private final Words words;
    private final List<String> lines = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private int bold;

    private TextWriter(Answer answer, Screen screen, Words words) {
        this.answer = answer;
        this.screen = screen;
        this.words = words;
    }

    /// The answer as text that ends with a line feed.
    public static String write(Answer answer, Screen screen, Words words) {
        TextWriter writer = new TextWriter(AlignedColumn.in(answer), screen, words);
        writer.write();
        return writer.text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < lines.size(); k++) {
            String line = lines.get(k);
            text.append(screen.bold() && k < bold ? BOLD + line + PLAIN : line).append('\n');
        }
        return text.toString();
    }

    private void write() {
        for (Finding finding : answer.findings()) {
            lines.addAll(PartLines.of(finding.line(), screen.columns(), words));
            bold = bold == 0 ? lines.size() : bold;
        }
        if (!answer.title().isEmpty()) {
            space();
            lines.addAll(PartLines.of(answer.title(), screen.columns(), words));
            bold = bold == 0 ? lines.size() : bold;
        }
        Set<String> looked =
                answer.findings().stream().map(Finding::look).collect(Collectors.toSet());
        List<Answer.Part> reasons =
                answer.parts().stream()
                        .filter(part -> looked.contains(part.key()) && !laid(part).isEmpty())
                        .toList();
        if (screen.why() && !reasons.isEmpty()) {
            reasons.forEach(part -> add(part, laid(part)));
            sources(lines).ifPresent(part -> add(part, laid(part)));
        } else if (screen.lines().isPresent()) {
            brief(screen.lines().getAsInt());
        } else {
            answer.parts().forEach(part -> add(part, laid(part)));
        }
    }

    private void space() {
        if (!lines.isEmpty()) {
            lines.add("");
        }
    }

    private void add(Answer.Part part, List<String> laid) {
        if (!laid.isEmpty()) {
            if (PartLines.isApart(part)) {
                space();
            }
            lines.addAll(laid);
        }
    }

    /// What stands below the title, what the findings rest on, in their order, and then the rest:
    /// what was asked comes with it. What has no heading stays with what it belongs to.
    private List<Answer.Part> byFindings() {
        List<String> looked = answer.findings().stream().map(Finding::look).distinct().toList();
        List<List<Answer.Part>> groups = new ArrayList<>();
        for (Answer.Part part : answer.parts()) {
            boolean isSaid = !(part instanceof Answer.Statement one) || !one.text().isEmpty();
            if (isSaid && begins(part, groups)) {
                groups.add(new ArrayList<>());
            }
            if (isSaid) {
                groups.getLast().add(part);
            }
        }
        // The sort is stable.
        groups.sort(Comparator.comparingInt(group -> rank(group, looked)));
        return groups.stream().flatMap(List::stream).toList();
    }

    /// What was asked stays with no sentence said before it.
    private static boolean begins(Answer.Part part, List<List<Answer.Part>> groups) {
        return groups.isEmpty()
                || PartLines.isApart(part)
                || part instanceof Answer.Fields
                        && groups.getLast().getFirst() instanceof Answer.Statement;
    }

    private static int rank(List<Answer.Part> group, List<String> looked) {
        Answer.Part first = group.getFirst();
        if (first.key().equals(Answer.WRITTEN)
                || !PartLines.isApart(first) && !(first instanceof Answer.Fields)) {
            return -1;
        }
        return group.stream()
                .mapToInt(part -> looked.indexOf(part.key()))
                .filter(rank -> rank >= 0)
                .min()
                .orElse(looked.size());
    }

    /// The parts as far as they fit; of a long table or list the first rows.
    private void brief(int most) {
        boolean shown = true;
        for (Answer.Part part : byFindings()) {
            List<String> laid = laid(part);
            // A sentence without a heading belongs to what stands before it.
            boolean isHeaded = PartLines.isApart(part);
            if (part.key().equals(Answer.SOURCES) || laid.isEmpty() || !isHeaded && !shown) {
                continue;
            }
            shown = fits(laid, most);
            if (shown) {
                add(part, laid);
            } else {
                shown = cut(part, most, laid.size());
            }
            if (!shown && isHeaded) {
                left.add(name(part));
            }
        }
        sources(lines).ifPresent(part -> add(part, laid(part)));
        if (!left.isEmpty()) {
            space();
            lines.addAll(closing());
        }
    }

    /// Its title, or how its sentence begins.
    private String name(Answer.Part part) {
        if (part instanceof Answer.Statement statement) {
            String begins = DisplayWidth.wrap(Visible.line(statement.text()), BEGINNING).getFirst();
            return words.get("answer.left.begins", begins);
        }
        return Visible.line(part.title());
    }

    /// What is left out, by as many titles as the room kept for it holds.
    private List<String> closing() {
        List<String> said = List.of();
        for (int named = Math.min(NAMED, left.size()); named > 0; named--) {
            String titles = String.join(words.get("answer.left.join"), left.subList(0, named));
            if (left.size() > named) {
                titles = words.get("answer.left.more", titles, left.size() - named);
            }
            said = PartLines.of(words.get("answer.left", titles), screen.columns(), words);
            if (said.size() < CLOSING) {
                break;
            }
        }
        return said;
    }

    private boolean fits(List<String> laid, int most) {
        List<String> all = new ArrayList<>(lines);
        all.add("");
        all.addAll(laid);
        int cited = sources(all).map(part -> laid(part).size() + 1).orElse(0);
        return all.size() + cited + CLOSING <= most;
    }

    /// As many of its rows as fit, with a word on how many there are; false where too few do.
    private boolean cut(Answer.Part part, int most, int whole) {
        if (part instanceof Answer.Table table && table.layout() == Answer.Layout.HEADED) {
            Answer.Table heads = heads(table);
            if (fits(laid(heads), most)) {
                add(heads, laid(heads));
                return true;
            }
        }
        boolean isBlocks =
                part instanceof Answer.Table table && table.layout() != Answer.Layout.GRID;
        // A block of lines is worth showing alone, and so is one row of what a finding rests on.
        int none = isBlocks || isLooked(part) ? 0 : FEWEST - 1;
        int fitting = none;
        int tooMany = Math.max(none, Math.min(most, whole - 1)) + 1;
        // More rows hardly ever take fewer lines, so that the most that fit are found by halving.
        while (tooMany - fitting > 1) {
            int rows = (fitting + tooMany) / 2;
            boolean fits = shortened(part, rows).filter(some -> fits(laid(some), most)).isPresent();
            if (fits) {
                fitting = rows;
            } else {
                tooMany = rows;
            }
        }
        if (fitting == none) {
            return false;
        }
        shortened(part, fitting).ifPresent(some -> add(some, laid(some)));
        return true;
    }

    /// Of blocks the first lines alone: all of them say more than the first in full.
    private Answer.Table heads(Answer.Table table) {
        String more = words.get("answer.heads");
        return new Answer.Table(
                table.key(),
                table.title(),
                table.columns().subList(0, 1),
                table.rows().stream().map(row -> row.subList(0, 1)).toList(),
                table.remark().isEmpty()
                        ? more
                        : words.get("answer.rows_of.remark", more, table.remark()),
                table.layout());
    }

    private boolean isLooked(Answer.Part part) {
        return answer.findings().stream().anyMatch(each -> each.look().equals(part.key()));
    }

    private List<String> laid(Answer.Part part) {
        return PartLines.of(part, screen.columns(), words);
    }

    /// The first rows of a part; empty where it has no more.
    private Optional<Answer.Part> shortened(Answer.Part part, int most) {
        return switch (part) {
            case Answer.Table table -> {
                List<List<Cell>> rows = table.rows().stream().filter(PartLines::hasText).toList();
                String shown = words.get("answer.rows_of", most, rows.size());
                String remark =
                        table.remark().isEmpty()
                                ? shown
                                : words.get("answer.rows_of.remark", shown, table.remark());
                yield rows.size() <= most
                        ? Optional.empty()
                        : Optional.of(
                                new Answer.Table(
                                        table.key(),
                                        table.title(),
                                        table.columns(),
                                        rows.subList(0, most),
                                        remark,
                                        table.layout()));
            }
            case Answer.Items items -> {
                List<Answer.Item> told =
                        items.items().stream().filter(item -> !item.text().isEmpty()).toList();
                if (told.size() <= most) {
                    yield Optional.empty();
                }
                List<Answer.Item> some = new ArrayList<>(told.subList(0, most));
                String more = words.get("answer.items_more", told.size() - most);
                some.add(new Answer.Item(more, ""));
                yield Optional.of(new Answer.Items(items.key(), items.title(), some));
            }
            default -> Optional.empty();
        };
    }

    /// The sources that are named by number in what is shown.
    private Optional<Answer.Part> sources(List<String> shown) {
        Set<String> cited = numbers(shown);
        return answer.parts().stream()
                .filter(part -> part.key().equals(Answer.SOURCES))
                .filter(Answer.Table.class::isInstance)
                .map(Answer.Table.class::cast)
                .map(
                        table ->
                                new Answer.Table(
                                        table.key(),
                                        table.title(),
                                        table.columns(),
                                        table.rows().stream()
                                                .filter(
                                                        row ->
                                                                cited.contains(
                                                                        row.getFirst().text()))
                                                .toList(),
                                        table.remark(),
                                        table.layout()))
                .filter(table -> !table.rows().isEmpty())
                .map(Answer.Part.class::cast)
                .findFirst();
    }

    private static Set<String> numbers(List<String> lines) {
        return lines.stream()
                .flatMap(line -> NUMBER.matcher(line).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
