package org.shanhai.pack.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.shanhai.message.Message;
import org.shanhai.pack.HeadingText;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.HeadingFinder;

/// Settles which columns of a header are read as what, from what is asked and what can be guessed.
///
/// @param found what keeps the columns from being settled
/// @param taken columns that are no candidates any more
/// @param guessed columns that were found by their names
record Roles(
        PanelQuestion question,
        List<String> header,
        long line,
        List<Fault> found,
        Set<String> taken,
        List<String> guessed) {
    /// @param line of the header; 0 where it has none
    /// @param faults takes everything that keeps the columns from being settled
    /// @return empty where something does
    static Optional<PanelColumns> settle(
            PanelQuestion question, List<String> header, long line, Consumer<Fault> faults) {
        List<Fault> found = new ArrayList<>();
        Roles roles = new Roles(question, header, line, found, new HashSet<>(), new ArrayList<>());
        Optional<PanelColumns> settled = roles.settle();
        found.forEach(faults);
        return settled;
    }

    private Optional<PanelColumns> settle() {
        // What is asked for is no candidate for the rest.
        Stream.of(question.place(), question.industry(), question.value(), question.year())
                .flatMap(Optional::stream)
                .forEach(taken::add);
        Optional<String> place = find(ColumnGuess.PLACE, question.place());
        boolean wide = question.wide();
        Optional<String> industry =
                wide ? Optional.empty() : find(ColumnGuess.INDUSTRY, question.industry());
        Optional<String> value =
                wide ? Optional.empty() : find(ColumnGuess.VALUE, question.value());
        Optional<String> year = find(ColumnGuess.YEAR, question.year());
        List<String> read =
                Stream.of(place, industry, value, year).flatMap(Optional::stream).toList();
        Predicate<String> isRead =
                name -> wide && !question.ignored().contains(name) || read.contains(name);
        Predicate<String> isNamed = name -> !name.isEmpty() && isRead.test(name);
        HeadingFinder.find(header, line, name -> Optional.of(name).filter(isNamed), found::add);
        return place.filter(name -> found.isEmpty())
                .map(name -> new PanelColumns(name, industry, value, year, guessed));
    }

    private Optional<String> find(ColumnGuess role, Optional<String> asked) {
        if (asked.isPresent()) {
            if (!header.contains(asked.get())) {
                Message near = Suggestions.among(header, asked.get());
                fail(asked.get(), PackMessage.NOT_KNOWN.so(near.then(columnsAre())));
            }
            return asked;
        }
        if (role == ColumnGuess.PLACE && question.wide()) {
            // Its name may be anything, or nothing: row names have no header.
            guessed.add(header.getFirst());
            return Optional.of(header.getFirst());
        }
        List<String> free =
                header.stream().distinct().filter(name -> !taken.contains(name)).toList();
        List<String> fitting = role.among(free);
        if (fitting.size() == 1) {
            taken.add(fitting.getFirst());
            guessed.add(fitting.getFirst());
            return Optional.of(fitting.getFirst());
        }
        if (!fitting.isEmpty() || role != ColumnGuess.YEAR) {
            Message what =
                    fitting.isEmpty()
                            ? PanelMessage.NO_PLAIN_COLUMN.of(role.role())
                            : PanelMessage.SEVERAL_COLUMNS.of(role.role(), fitting);
            fail("", what.so(PanelMessage.SAY_WHICH_COLUMN.of(role.role()).then(columnsAre())));
        }
        return Optional.empty();
    }

    private Message columnsAre() {
        int most = 40;
        List<String> names = new ArrayList<>(header.subList(0, Math.min(most, header.size())));
        if (header.size() > most) {
            names.add("…");
        }
        return PackMessage.ALLOWED.of(names).then(PanelMessage.OPTIONS_ARE.of());
    }

    private void fail(String column, Message message) {
        found.add(new Fault(line, column, "", message));
    }

    /// Guesses from its name what a column holds. All words of a name must be known for the role;
    /// a column of codes is taken before one without a suffix, and that before one of names.
    private enum ColumnGuess {
        PLACE(
                "place places region country location exporter reporter origin state county city"
                        + " area province prefecture municipality district territory department"
                        + " msa cbsa fips nuts itl geo economy zone"
                        + " 地区 区域 地点 省 省份 城市 市 县 区县 国家"),
        INDUSTRY(
                "industry industries product section sector commodity activity occupation"
                        + " technology branch division group class good hs sitc naics sic isic"
                        + " nace ciiu cnae cpc ipc gb"
                        + " 行业 产业 产品 商品 门类"),
        VALUE(
                "value values trade export exports employment employees employed jobs emp workers"
                        + " output turnover revenue sales amount count patents papers usd musd fob"
                        + " total 数值 就业 就业人数 从业人员 人数 出口 出口额 产值 营业收入 金额"),
        YEAR("year years yr period time 年 年份 年度");

        private static final Set<String> CODES =
                Set.of("code", "codes", "id", "key", "iso", "iso2", "iso3", "no", "代码", "编码");
        private static final Set<String> NAMES =
                Set.of("name", "names", "label", "title", "description", "desc", "名称");
        private static final int NO_MATCH = 3;

        private final String words;

        ColumnGuess(String words) {
            this.words = " " + words + " ";
        }

        /// What such a column tells, as messages call it.
        String role() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean knows(String word) {
            return words.contains(" " + word + " ");
        }

        /// The columns that fit best: one where the guess is certain, none, or several.
        List<String> among(List<String> columns) {
            int best = columns.stream().mapToInt(this::rank).min().orElse(NO_MATCH);
            return columns.stream()
                    .filter(column -> best < NO_MATCH && rank(column) == best)
                    .toList();
        }

        private int rank(String column) {
            boolean known = false;
            int rank = 1;
            for (String word : words(HeadingText.of(column, any -> this == VALUE).name())) {
                if (CODES.contains(word)) {
                    rank = 0;
                } else if (NAMES.contains(word)) {
                    rank = 2;
                } else if (knows(word) || knows(word.replaceAll("\\d+$", ""))) {
                    known = true;
                } else {
                    return NO_MATCH;
                }
            }
            return known ? rank : NO_MATCH;
        }

        /// `hs_product_code`, `Trade Value` and `tradeValue` in words; a Chinese suffix is one,
        /// too.
        private static List<String> words(String column) {
            String parted =
                    column.strip()
                            .replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                            .replaceAll("(?<=.)(代码|编码|名称)$", " $1")
                            .toLowerCase(Locale.ROOT);
            return Arrays.stream(parted.split("[\\s_.\\-/()（）]+"))
                    .filter(w -> !w.isEmpty())
                    .toList();
        }
    }
}
