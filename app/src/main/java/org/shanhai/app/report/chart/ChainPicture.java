package org.shanhai.app.report.chart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.output.Markup;
import org.shanhai.app.recruit.RecruitWords;
import org.shanhai.app.text.Words;
import org.shanhai.recruit.IndustryChain;
import org.shanhai.recruit.Link;
import org.shanhai.recruit.Node;
import org.shanhai.recruit.Standing;
import org.shanhai.recruit.Tier;
import org.shanhai.region.Industry;
import org.shanhai.region.Region;

/// The chain of a place from suppliers to buyers, left to right. How an industry stands here is
/// told by colour, by the outline of its box and by a letter, so that it reads in black and white.
public final class ChainPicture implements Picture {
    public static final String KIND = "industry-chain";

    private static final double WIDTH = 1040;
    private static final double MARGIN = 4;
    private static final double BOX_WIDTH = 200;
    private static final double BOX_HEIGHT = 40;
    private static final double STEP = 54;
    private static final double TOP = 40;
    private static final double LEGEND = 44;
    private static final double CORNER = 10;
    private static final double MARK = 22;
    private static final double LABEL = 20;
    private static final int LINES = 2;

    /// Room for letters in a line of a box; others than Latin take two.
    private static final int LETTERS = 27;

    private final IndustryChain chain;
    private final Sheet sheet;
    private final RecruitWords words;
    private final Map<Industry, Spot> spots = new LinkedHashMap<>();
    private final double height;

    private record Spot(double left, double top) {
        double middle() {
            return top + BOX_HEIGHT / 2;
        }
    }

    public ChainPicture(Region region, IndustryChain chain, Words words) {
        this.chain = chain;
        sheet = new Sheet(region, words, "recruit.");
        this.words = new RecruitWords(sheet);
        int most = 1;
        for (Tier tier : Tier.values()) {
            most = Math.max(most, chain.in(tier).size());
        }
        double inner = most * STEP;
        for (Tier tier : Tier.values()) {
            List<Node> nodes = chain.in(tier);
            double top = TOP + (inner - nodes.size() * STEP) / 2;
            for (int k = 0; k < nodes.size(); k++) {
                spots.put(nodes.get(k).industry(), new Spot(left(tier), top + k * STEP));
            }
        }
        height = TOP + inner + LEGEND;
    }

    private static double left(Tier tier) {
        int columns = Tier.values().length;
        return tier.ordinal() * (WIDTH - BOX_WIDTH) / (columns - 1);
    }

    @Override
    public void write(Markup page) {
        String title =
                sheet.say(
                        "picture.title",
                        words.name(chain.place()),
                        String.join(
                                sheet.say("and_then"),
                                chain.focus().industries().stream().map(words::name).toList()));
        Picture.open(page, KIND, title, -MARGIN, WIDTH + 2 * MARGIN, height);
        for (Tier tier : Tier.values()) {
            if (!chain.in(tier).isEmpty()) {
                text(page, left(tier) + BOX_WIDTH / 2, 20, sheet.say("tier." + tier.key()), "700");
            }
        }
        chain.links().forEach(link -> line(page, link));
        chain.nodes().forEach(node -> amount(page, node));
        chain.nodes().forEach(node -> box(page, node));
        legend(page);
        page.close();
    }

    private Spot spot(Industry industry) {
        return requireNonNull(spots.get(industry));
    }

    private Standing far(Link link) {
        return chain.find(link.buyer())
                .filter(node -> node.tier() == Tier.DOWNSTREAM)
                .or(() -> chain.find(link.seller()))
                .orElseThrow()
                .standing();
    }

    private void line(Markup page, Link link) {
        Spot from = spot(link.seller());
        Spot to = spot(link.buyer());
        double start = from.left() + BOX_WIDTH;
        double bend = (start + to.left()) / 2;
        page.empty(
                "path",
                "d",
                "M"
                        + Svg.length(start)
                        + ","
                        + Svg.length(from.middle())
                        + " C"
                        + Svg.length(bend)
                        + ","
                        + Svg.length(from.middle())
                        + " "
                        + Svg.length(bend)
                        + ","
                        + Svg.length(to.middle())
                        + " "
                        + Svg.length(to.left())
                        + ","
                        + Svg.length(to.middle()),
                "fill",
                "none",
                "stroke",
                Colours.of(far(link)).stroke(),
                "stroke-width",
                Svg.length(1 + 14 * Math.min(0.3, link.coefficient())),
                "stroke-dasharray",
                far(link).isGap() ? "5 3" : "none");
    }

    /// The largest coefficient of an industry, beside its box.
    private void amount(Markup page, Node node) {
        Spot spot = spot(node.industry());
        double x =
                node.tier() == Tier.DOWNSTREAM
                        ? spot.left() - LABEL
                        : spot.left() + BOX_WIDTH + LABEL;
        RecruitWords.largest(chain, node)
                .ifPresent(
                        link ->
                                text(
                                        page,
                                        x,
                                        spot.middle() - 6,
                                        RecruitWords.coefficient(link.coefficient()),
                                        "400"));
    }

    private void box(Markup page, Node node) {
        Spot spot = spot(node.industry());
        Standing standing = node.standing();
        // Pages make it a link by what it names.
        page.open("g", "data-industry", node.industry().code());
        page.element("title", words.name(node.industry()) + ": " + words.standing(node));
        outline(page, standing, spot.left(), spot.top(), BOX_WIDTH, BOX_HEIGHT);
        text(page, spot.left() + MARK / 2 + 3, spot.middle() + 5, words.mark(standing), "700");
        List<String> lines = wrapped(words.name(node.industry()));
        double first = spot.middle() + 4 - (lines.size() - 1) * 7;
        for (int k = 0; k < lines.size(); k++) {
            text(
                    page,
                    spot.left() + MARK + (BOX_WIDTH - MARK) / 2,
                    first + k * 14,
                    lines.get(k),
                    node.tier() == Tier.HERE ? "700" : "400");
        }
        page.close();
    }

    /// A plain box of what is had, round where it is weak, with cut corners where it is missing,
    /// doubled where a partner has it, and dotted where nobody is called.
    private static void outline(
            Markup page, Standing standing, double x, double y, double width, double height) {
        switch (standing) {
            case HAVE -> rect(page, standing, x, y, width, height, 0, "none");
            case WEAK -> rect(page, standing, x, y, width, height, CORNER, "6 3");
            case NOT_CALLED -> rect(page, standing, x, y, width, height, 0, "1 3");
            case GAP -> cut(page, standing, x, y, width, height);
            case AT_PARTNER -> {
                cut(page, standing, x, y, width, height);
                cut(page, standing, x + 3, y + 3, width - 6, height - 6);
            }
        }
    }

    private static void rect(
            Markup page,
            Standing standing,
            double x,
            double y,
            double width,
            double height,
            double round,
            String dashes) {
        page.empty(
                "rect",
                "x",
                Svg.length(x),
                "y",
                Svg.length(y),
                "width",
                Svg.length(width),
                "height",
                Svg.length(height),
                "rx",
                Svg.length(round),
                "fill",
                Colours.of(standing).fill(),
                "stroke",
                Colours.of(standing).stroke(),
                "stroke-width",
                "1.5",
                "stroke-dasharray",
                dashes);
    }

    private static void cut(
            Markup page, Standing standing, double x, double y, double width, double height) {
        StringBuilder path = new StringBuilder();
        double[][] corners = {
            {x + CORNER, y},
            {x + width - CORNER, y},
            {x + width, y + height / 2},
            {x + width - CORNER, y + height},
            {x + CORNER, y + height},
            {x, y + height / 2}
        };
        for (double[] corner : corners) {
            path.append(path.isEmpty() ? "M" : " L")
                    .append(Svg.length(corner[0]))
                    .append(',')
                    .append(Svg.length(corner[1]));
        }
        page.empty(
                "path",
                "d",
                path.append(" Z").toString(),
                "fill",
                Colours.of(standing).fill(),
                "stroke",
                Colours.of(standing).stroke(),
                "stroke-width",
                "2");
    }

    private void legend(Markup page) {
        double x = 0;
        double y = height - 26;
        for (Standing standing : Standing.values()) {
            boolean any = chain.nodes().stream().anyMatch(node -> node.standing() == standing);
            if (any) {
                outline(page, standing, x + 2, y, 34, 20);
                text(page, x + 19, y + 14, words.mark(standing), "700");
                String name = sheet.say("legend." + standing.key());
                page.element(
                        "text",
                        name,
                        "x",
                        Svg.length(x + 42),
                        "y",
                        Svg.length(y + 14),
                        "fill",
                        "#222");
                x += 60 + 6.4 * width(name);
            }
        }
    }

    private static void text(Markup page, double x, double y, String text, String weight) {
        page.element(
                "text",
                text,
                "x",
                Svg.length(x),
                "y",
                Svg.length(y),
                "text-anchor",
                "middle",
                "font-weight",
                weight,
                "fill",
                "#222");
    }

    private static int width(String text) {
        return text.codePoints()
                .map(
                        c ->
                                Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                                                || c > 0x2FFF
                                        ? 2
                                        : 1)
                .sum();
    }

    /// In two lines at the most, broken between words; what does not fit is cut short.
    static List<String> wrapped(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : name.split("(?<=[ 、])|(?<=\\p{IsHan})(?=\\p{IsHan})", -1)) {
            if (!line.isEmpty() && width(line + piece.stripTrailing()) > LETTERS) {
                lines.add(line.toString().strip());
                line = new StringBuilder();
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        if (lines.size() <= LINES) {
            return lines;
        }
        return List.of(lines.get(0), lines.get(1).replaceAll("[,、]$", "") + "…");
    }

    private record Colours(String fill, String stroke) {
        static Colours of(Standing standing) {
            return switch (standing) {
                case HAVE -> new Colours("#cfe3d6", "#2e7d4f");
                case WEAK -> new Colours("#f4ecd2", "#9a6b12");
                case GAP -> new Colours("#f6d9d0", "#b3361e");
                case AT_PARTNER -> new Colours("#d6e2f2", "#2b5a94");
                case NOT_CALLED -> new Colours("#ffffff", "#8d979c");
            };
        }
    }
}
