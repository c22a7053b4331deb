package org.shanhai.pack;

import java.util.List;
import java.util.function.Function;
import org.shanhai.region.Basis;
import org.shanhai.region.BuildUp;
import org.shanhai.region.Followed;
import org.shanhai.region.RatingForm;
import org.shanhai.region.RegionBuilder;

/// Reads how firms are classed, how fast projects come up to what they promise, and what was found.
final class FollowTables {
    private FollowTables() {}

    static void fill(RegionBuilder region, Function<String, List<CheckedRow>> records) {
        region.all(
                        RatingForm.class,
                        SmallTables.each(
                                records.apply("ratings"),
                                r ->
                                        new RatingForm(
                                                r.text("ruleset"),
                                                r.number("share_a"),
                                                r.number("share_b"),
                                                r.number("share_c"),
                                                r.findNumber("benchmark"),
                                                r.list("mean_for"),
                                                r.list("not_counted"),
                                                r.basis(),
                                                r.text("source"),
                                                r.text("note"))))
                .all(
                        BuildUp.class,
                        SmallTables.each(
                                records.apply("build_up"),
                                r ->
                                        new BuildUp(
                                                r.word("stage", BuildUp.Stage.class),
                                                r.text("industry"),
                                                r.number("years"),
                                                r.number("share"),
                                                r.basis(),
                                                r.text("source"),
                                                r.text("note"))))
                .all(
                        Followed.class,
                        SmallTables.each(
                                records.apply("followed"),
                                r ->
                                        new Followed(
                                                r.text("project"),
                                                r.text("name"),
                                                r.text("name_local"),
                                                r.find("industry"),
                                                r.text("zone"),
                                                r.text("figure"),
                                                r.year("year"),
                                                r.number("promised"),
                                                r.number("actual"),
                                                r.findNumber("expected"),
                                                r.find("expected_basis")
                                                        .map(
                                                                key ->
                                                                        r.word(
                                                                                "expected_basis",
                                                                                Basis.class)),
                                                r.text("unit"),
                                                r.basis(),
                                                r.text("source"))));
    }
}
