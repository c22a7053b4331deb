package org.shanhai.app.admit;

import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.brief.Excerpt;
import org.shanhai.app.brief.Topic;
import org.shanhai.app.brief.TopicSections;
import org.shanhai.app.memo.Memo.Block;
import org.shanhai.app.memo.Memo.Section;

/// Sections of a memo that are excerpts of the answer: what a committee reads of it, in its words.
///
/// @param far how many figures lie far from those of comparable projects: all are told
record ExcerptSections(AdmissionWords words, Answer answer, int far) {
    /// @param title the key of its heading
    private record Chapter(String title, List<Excerpt> excerpts) {
        static Chapter of(String title, Excerpt... excerpts) {
            return new Chapter(title, List.of(excerpts));
        }
    }

    private static final String[] FALLS = {
        "indicator", "unit", "here", "partner", "region", "outside"
    };

    private List<Chapter> chapters() {
        return List.of(
                Chapter.of(
                        "rules",
                        Excerpt.of(
                                "rules", 14, "rule", "value", "floor", "full", "marks", "state",
                                "source"),
                        Excerpt.of("score", 1, "total"),
                        Excerpt.of(
                                "benchmarks",
                                6,
                                "rule",
                                "value",
                                "of_place",
                                "year",
                                "kind",
                                "source")),
                Chapter.of(
                        "break_evens", Excerpt.of("break_evens", 1, "rule", "target", "in_words")),
                Chapter.of(
                        "remedies",
                        Excerpt.of("remedies", 4),
                        Excerpt.of("cheapest", 4).withRemark(),
                        Excerpt.of("obstacles", 2)),
                Chapter.of(
                        "memo.expected",
                        Excerpt.of("expected_figures", 8, "figure", "median", "low", "high")),
                Chapter.of(
                        "positioning",
                        Excerpt.of("positioning", 1, "directions"),
                        Excerpt.of("suppliers", 2, "industry", "share", "here", "at_partners"),
                        Excerpt.of("buyers", 2, "industry", "share", "here", "at_partners")),
                Chapter.of(
                        "identities",
                        Excerpt.of("implausible", 1),
                        Excerpt.of("promises", 8),
                        Excerpt.of("identities", 8),
                        Excerpt.of(
                                "comparisons",
                                far,
                                "ratio",
                                "value",
                                "among",
                                "n",
                                "median",
                                "robust_z")),
                Chapter.of(
                        "memo.money",
                        Excerpt.of(
                                "tax_figures",
                                3,
                                "figure",
                                "value",
                                "middle",
                                "known_by",
                                "basis",
                                "source"),
                        Excerpt.of("fiscal_balance", 1),
                        Excerpt.of("fiscal_spending", 8),
                        Excerpt.of("displacement", 8).withRemark(),
                        Excerpt.of("land_minimum", 1)),
                Chapter.of("incentives", Excerpt.of("incentives", 12).withRemark()),
                Chapter.of(
                        "gains",
                        Excerpt.of("no_effects", 1),
                        Excerpt.of("output", 4, "output_value", "output_how", "basis", "type"),
                        Excerpt.of("gross", 6, FALLS).withRemark(),
                        Excerpt.of("net", 6, "indicator", "unit", "here", "outside"),
                        Excerpt.of("workers", 2, "pool", "people", "jobs_share", "year", "basis")),
                Chapter.of(
                        "burdens",
                        Excerpt.of(
                                "burdens",
                                4,
                                "pressure",
                                "direct",
                                "chain_here",
                                "elsewhere_amount",
                                "per_value_added",
                                "chain_per_value_added",
                                "place_per_value_added"),
                        Excerpt.of("no_burdens", 1),
                        Excerpt.of(
                                "limits",
                                4,
                                "limit",
                                "standing",
                                "of_place",
                                "before",
                                "takes",
                                "state"),
                        Excerpt.of("emissions", 2)),
                Chapter.of(
                        "elsewhere",
                        Excerpt.of(
                                "elsewhere",
                                3,
                                "rank",
                                "zone",
                                "place",
                                "tie",
                                "vetoes_hit",
                                "floors_failed",
                                "suppliers_there",
                                "km")));
    }

    /// Those that say anything, in order.
    List<Section> list() {
        return chapters().stream()
                .map(each -> new Section(words.say(each.title()), blocks(each)))
                .filter(section -> !section.blocks().isEmpty())
                .toList();
    }

    private List<Block> blocks(Chapter chapter) {
        Topic topic = new Topic("admit", answer, chapter.excerpts());
        return new TopicSections(topic, words.words()).blocks(words.say(chapter.title()));
    }
}
