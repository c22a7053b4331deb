package org.shanhai.pack;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.function.Function;
import org.shanhai.region.Direction;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.KeepApart;
import org.shanhai.region.Limited;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.ZoneSite;

/// Makes the matters of process and site, what follows from them, the classes they are asked of,
/// what zones have stated of their site and what counties want.
final class MatterTables {
    private MatterTables() {}

    /// @param records of a table; none where the pack has no such table
    static void fill(RegionBuilder region, Function<String, List<CheckedRow>> records) {
        region.all(
                        IndustryClass.class,
                        KeptTables.each(
                                records.apply("classes"),
                                r ->
                                        new IndustryClass(
                                                r.text("class"),
                                                r.text("name"),
                                                r.text("name_local"),
                                                r.text("industry"),
                                                r.text("items"),
                                                r.text("source"))))
                .all(
                        Direction.class,
                        KeptTables.each(
                                records.apply("directions"),
                                r ->
                                        new Direction(
                                                r.text("place"),
                                                r.text("name"),
                                                r.text("name_local"),
                                                r.list("industries"),
                                                r.findYear("year"),
                                                r.text("kind"),
                                                r.text("source"))))
                .all(
                        Matter.class,
                        KeptTables.each(
                                records.apply("matters"),
                                r -> matter(r, records.apply("matter_shares"))))
                .all(
                        MatterEffect.class,
                        KeptTables.each(
                                records.apply("matter_effects"),
                                r ->
                                        new MatterEffect(
                                                r.text("matter"),
                                                r.word("effect", MatterEffect.Effect.class),
                                                r.list("places"),
                                                r.list("classes"),
                                                r.text("unless"),
                                                r.text("unless_local"),
                                                r.text("text"),
                                                r.text("article"),
                                                r.text("since"),
                                                r.word("standing", MatterEffect.Standing.class),
                                                r.text("source"),
                                                r.text("note"))))
                .all(
                        KeepApart.class,
                        KeptTables.each(
                                records.apply("neighbours"),
                                r ->
                                        new KeepApart(
                                                r.list("matters"),
                                                r.list("classes"),
                                                r.list("beside"),
                                                r.text("unless"),
                                                r.text("unless_local"),
                                                r.text("text"),
                                                r.text("article"),
                                                r.text("source"),
                                                r.text("note"))))
                .all(
                        ZoneSite.class,
                        KeptTables.each(
                                records.apply("zone_sites"),
                                r ->
                                        new ZoneSite(
                                                r.text("zone"),
                                                r.text("matter"),
                                                r.word("answer", MatterAnswer.class),
                                                r.basis(),
                                                r.text("source"),
                                                r.text("note"))));
    }

    private static Matter matter(CheckedRow r, List<CheckedRow> shares) {
        return new Matter(
                r.text("matter"),
                r.text("name"),
                r.text("name_local"),
                r.word("about", Matter.About.class),
                r.word("weight", Matter.Weight.class),
                r.text("question"),
                r.text("question_local"),
                r.list("words"),
                r.list("without"),
                r.list("asked"),
                r.list("always"),
                r.findNumber("often"),
                shares.stream()
                        .filter(CheckedRow::isWhole)
                        .filter(each -> each.text("matter").equals(r.text("matter")))
                        .collect(
                                toMap(
                                        each -> each.text("class"),
                                        each -> each.number("often"),
                                        Math::max)),
                r.findWord("figure", Limited.Resource.class),
                r.findNumber("above").orElse(0),
                r.text("unless"),
                r.text("unless_local"),
                r.text("source"),
                r.text("note"));
    }
}
