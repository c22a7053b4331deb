package org.shanhai.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanhai.app.leap.LeapWords;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.LeapStudy;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.leap.Candidate;
import org.shanhai.region.Basis;
import org.shanhai.region.Followed;
import org.shanhai.region.Region;

/// What drawings and shades of the page show is what stands beside them in words.
class DrawnFiguresTest {
    private static Study study(Region region) {
        return new Study(region, TestRegions.estimate(region), List.of(), Words.in(Language.EN));
    }

    private static String chapter(Chapter chapter, Study study) {
        Markup page = new Markup();
        page.open("section");
        chapter.open(study, page);
        chapter.render(study, page);
        return page.close().finish();
    }

    private static Stream<MatchResult> find(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    private static double number(MatchResult found, int group) {
        return Double.parseDouble(found.group(group));
    }

    private static String drawing(String page, String style) {
        int at = page.indexOf("class=\"" + style);
        assertThat(at).as(style).isPositive();
        return page.substring(at, page.indexOf("</svg>", at));
    }

    /// Of both directions together, the widest 9 points.
    @Test
    void arcsAreAsWideAsTheTradeTheyTell() {
        String page = chapter(new ChainsChapter(), study(TestRegions.builder().surveyed().build()));
        List<MatchResult> arcs =
                find(
                                "stroke-width=\"([0-9.]+)\" d=\"[^\"]*\">\\s*<title>[^:]*: ([0-9.]+) bn yuan"
                                        + " there, ([0-9.]+) bn yuan back",
                                drawing(page, "map trade wide"))
                        .toList();
        double most =
                arcs.stream().mapToDouble(arc -> number(arc, 2) + number(arc, 3)).max().orElse(0);

        assertThat(arcs).hasSizeGreaterThan(2);
        assertThat(arcs).anyMatch(arc -> number(arc, 1) < 9);
        for (MatchResult arc : arcs) {
            assertThat(number(arc, 1))
                    .isCloseTo(9 * (number(arc, 2) + number(arc, 3)) / most, within(0.1));
        }
    }

    /// Sixths of the root of where a value lies between the least and the most of its column.
    @Test
    void shadesFollowTheValuesTheyStandBehind() {
        String page = chapter(new ChainsChapter(), study(TestRegions.builder().surveyed().build()));
        int from = page.indexOf("class=\"heat\"");
        String table = page.substring(from, page.indexOf("</table>", from));
        List<List<MatchResult>> columns = new ArrayList<>();
        find("<tr><th scope=\"row\">.*?</tr>", table)
                .forEach(
                        row -> {
                            List<MatchResult> cells = find("<td>(.*?)</td>", row.group()).toList();
                            for (int c = 0; c < cells.size(); c++) {
                                if (columns.size() <= c) {
                                    columns.add(new ArrayList<>());
                                }
                                find("shade-([0-9])\">(?:≥ )?([0-9.,]+)<", cells.get(c).group(1))
                                        .forEach(columns.get(c)::add);
                            }
                        });

        assertThat(columns).isNotEmpty();
        int told = 0;
        for (List<MatchResult> column : columns) {
            double least = column.stream().mapToDouble(cell -> number(cell, 2)).min().orElseThrow();
            double most = column.stream().mapToDouble(cell -> number(cell, 2)).max().orElseThrow();
            for (MatchResult cell : column) {
                double part = most > least ? (number(cell, 2) - least) / (most - least) : 0;
                double exact = 6 * Math.sqrt(part);
                // Near an edge the digits that stand there do not tell.
                if (Math.abs(exact - Math.rint(exact)) > 0.05 || part == 0 || part == 1) {
                    told += part > 0 && part < 1 ? 1 : 0;
                    assertThat(number(cell, 1))
                            .as("%s", part)
                            .isEqualTo(Math.floor(Math.min(5, exact)));
                }
            }
        }
        assertThat(told).isPositive();
    }

    @Test
    void barsOfFactsAreAsLongAsTheirNumber() {
        String page = chapter(new KnowledgeChapter(), EmbeddedStudy.ENGLISH);
        for (MatchResult table : find("(?s)class=\"counted\">(.*?)</table>", page).toList()) {
            List<MatchResult> rows = find("(?s)<tr>(.*?)</tr>", table.group(1)).toList();
            List<Double> numbers = new ArrayList<>();
            List<Double> lengths = new ArrayList<>();
            for (MatchResult row : rows) {
                find("class=\"number\">([0-9,]+)<", row.group())
                        .forEach(n -> numbers.add(Double.valueOf(n.group(1).replace(",", ""))));
                lengths.add(
                        find("x=\"([0-9.]+)%\" y=\"0\" width=\"([0-9.]+)%\"", row.group())
                                .mapToDouble(part -> number(part, 1) + number(part, 2))
                                .max()
                                .orElse(0));
            }
            double most = numbers.stream().mapToDouble(each -> each).max().orElseThrow();
            for (int k = 0; k < rows.size(); k++) {
                // Between parts of a bar there is a gap of .4.
                assertThat(lengths.get(k)).isCloseTo(100 * numbers.get(k) / most, within(0.42));
            }
        }
    }

    /// What is worth more stands higher, on both sides; a line that falls is told as one.
    @Test
    void slopesRiseWhereWorthDoes() {
        String page = drawing(chapter(new PairChapter(), EmbeddedStudy.ENGLISH), "map slope wide");
        List<MatchResult> lines =
                find(
                                "(?s)<title>[^<]* today is worth ([0-9.]+), [^<]* as assigned ([0-9.]+)</title>"
                                        + "\\s*<line class=\"slope-([a-z]+)\" x1=\"[0-9.]+\" y1=\"([0-9.]+)\""
                                        + " x2=\"[0-9.]+\" y2=\"([0-9.]+)\"",
                                page)
                        .toList();

        assertThat(lines).hasSizeGreaterThan(5);
        List<double[]> ends = new ArrayList<>();
        for (MatchResult line : lines) {
            double rise = number(line, 2) - number(line, 1);
            if (rise != 0) {
                assertThat(line.group(3)).as(line.group()).isEqualTo(rise > 0 ? "up" : "down");
            }
            ends.add(new double[] {number(line, 1), number(line, 4)});
            ends.add(new double[] {number(line, 2), number(line, 5)});
        }
        ends.sort(Comparator.comparingDouble(end -> end[1]));
        for (int k = 1; k < ends.size(); k++) {
            assertThat(ends.get(k)[0]).isLessThanOrEqualTo(ends.get(k - 1)[0]);
        }
    }

    /// What is nearer stands further right, what is dirtier further down.
    @Test
    void pointsStandWhereTheirIndustriesDo() {
        LeapStudy leaps = EmbeddedStudy.ENGLISH.findLeaps().orElseThrow();
        LeapWords words = new LeapWords(leaps.leap(), Words.in(Language.EN));
        String page =
                drawing(chapter(new LeapChapter(), EmbeddedStudy.ENGLISH), "map scatter wide");
        List<double[]> marks = new ArrayList<>();
        find("(?s)d=\"M([0-9.]+),([0-9.]+) [^\"]*\">\\s*<title>(.*?): [^<]*</title>", page)
                .forEach(
                        mark ->
                                Stream.concat(
                                                leaps.shown().held().stream(),
                                                leaps.shown().ranked().stream())
                                        .filter(
                                                one ->
                                                        words.name(one.industry())
                                                                .equals(mark.group(3)))
                                        .findFirst()
                                        .ifPresent(one -> marks.add(place(mark, one))));

        assertThat(marks).hasSizeGreaterThan(5);
        for (int side : new int[] {0, 1}) {
            marks.sort(Comparator.comparingDouble(mark -> mark[side + 2]));
            for (int k = 1; k < marks.size(); k++) {
                // A mark begins up to seven beside its middle.
                assertThat(marks.get(k)[side]).isGreaterThan(marks.get(k - 1)[side] - 14);
            }
        }
    }

    private static double[] place(MatchResult mark, Candidate one) {
        return new double[] {
            number(mark, 1),
            number(mark, 2),
            one.feasibility().value(),
            one.besidePlace().overall().orElseThrow()
        };
    }

    @Test
    void whatIsFollowedIsToldAsItWasPromisedAndCame() {
        Region region =
                TestRegions.small().toBuilder()
                        .all(
                                Followed.class,
                                List.of(
                                        new Followed(
                                                "p",
                                                "Toy works",
                                                "",
                                                Optional.empty(),
                                                "zone",
                                                "jobs",
                                                2025,
                                                250,
                                                150,
                                                OptionalDouble.of(0.8),
                                                Optional.empty(),
                                                "persons",
                                                Basis.REPORTED,
                                                "press")))
                        .build();
        Markup page = new Markup();
        page.open("section");
        FollowedPart.render(study(region), page);

        assertThat(
                        find("<t[hd] ?[^>]*>([^<]*)</t[hd]>", page.close().finish())
                                .skip(8)
                                .map(cell -> cell.group(1))
                                .toList())
                .containsExactly(
                        "Toy works",
                        "jobs",
                        "behind",
                        "2025",
                        "250 persons",
                        "150 persons",
                        "60 %",
                        "80 %");
    }
}
