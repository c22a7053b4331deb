package org.shanhai.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.Basis;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Limited;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.MatterEffect.Effect;
import org.shanhai.region.MatterEffect.Standing;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;
import org.shanhai.region.ZoneSite;

/// Matters of process and site, what follows from them, and projects of a class, in a line each.
final class TestMatters {
    /// Toys are assembled or plated, paper is pulped or folded; of fireworks nobody read a list.
    static final List<IndustryClass> CLASSES =
            List.of(
                    ofClass("2451", "toys", "not named"),
                    ofClass("2452", "toys", "EIA 40"),
                    ofClass("2672", "toys", ""),
                    ofClass("2211", "paper", "EIA 37; permit 36"),
                    ofClass("2231", "paper", "EIA 38"));

    /// A zone of the county, of whose site something may be stated.
    static final Zone ZONE =
            new Zone(
                    "zone",
                    "county",
                    "Zone",
                    "",
                    List.of(),
                    OptionalDouble.empty(),
                    Basis.REPORTED,
                    "plan",
                    "");

    private TestMatters() {}

    private static IndustryClass ofClass(String key, String industry, String items) {
        return new IndustryClass(
                key, key, "", industry, items, OptionalDouble.empty(), Optional.empty(), "list");
    }

    /// The region of two industries, with classes and with matters.
    static Region region(List<Matter> matters, List<MatterEffect> effects) {
        return TestProposals.REGION.toBuilder()
                .all(IndustryClass.class, CLASSES)
                .all(Matter.class, matters)
                .all(MatterEffect.class, effects)
                .build();
    }

    /// The same region, whose zone has stated of a matter how its site is: the contrary of another
    /// matter, and of another zone.
    static Region stated(Region region, String matter, MatterAnswer answer) {
        MatterAnswer other = answer == MatterAnswer.YES ? MatterAnswer.NO : MatterAnswer.YES;
        return region.toBuilder()
                .zones(List.of(ZONE))
                .all(
                        ZoneSite.class,
                        List.of(
                                site(ZONE.key(), "other than " + matter, other),
                                site("another", matter, other),
                                site(ZONE.key(), matter, answer)))
                .build();
    }

    private static ZoneSite site(String zone, String matter, MatterAnswer answer) {
        return new ZoneSite(zone, matter, answer, Basis.REPORTED, "plan", "");
    }

    /// The region without classes: who is asked is told by industry.
    static Region unclassed(List<Matter> matters, List<MatterEffect> effects) {
        return TestProposals.REGION.toBuilder()
                .all(Matter.class, matters)
                .all(MatterEffect.class, effects)
                .build();
    }

    /// The same project, of an industry and a class; either may be empty.
    static Proposal of(Proposal proposal, String industry, String ofClass) {
        Project known = proposal.project();
        Project other =
                new Project(
                        known.key(),
                        known.name(),
                        known.nameLocal(),
                        Optional.of(industry).filter(some -> !some.isEmpty()),
                        known.place(),
                        known.zone(),
                        known.status(),
                        known.year(),
                        known.figures(),
                        known.taxScope(),
                        known.basis(),
                        known.source(),
                        known.note(),
                        known.partOf(),
                        Optional.of(ofClass).filter(some -> !some.isEmpty()));
        return Proposal.at(other, proposal.place(), proposal.zone())
                .withProcess(proposal.process())
                .withMore(proposal.more())
                .withSets(proposal.sets())
                .withBounds(proposal.bounds())
                .withFindings(proposal.findings())
                .withAnswers(proposal.answers());
    }

    /// A grave matter of process that everybody is asked and nothing lifts; its key is its word.
    static Builder matter(String key) {
        return new Builder(key);
    }

    static final class Builder {
        private final String key;
        private final List<String> words = new ArrayList<>();
        private List<String> without = List.of();
        private List<String> asked = List.of("*");
        private List<String> always = List.of();
        private Matter.About about = Matter.About.PROCESS;
        private Matter.Weight weight = Matter.Weight.GRAVE;
        private OptionalDouble often = OptionalDouble.empty();
        private Map<String, Double> shares = Map.of();
        private Optional<Limited.Resource> figure = Optional.empty();
        private double above;
        private String unless = "";

        private Builder(String key) {
            this.key = key;
            words.add(key);
        }

        Builder words(String... others) {
            words.addAll(List.of(others));
            return this;
        }

        Builder without(String... taken) {
            without = List.of(taken);
            return this;
        }

        Builder asked(String... prefixes) {
            asked = List.of(prefixes);
            return this;
        }

        Builder always(String... prefixes) {
            always = List.of(prefixes);
            return this;
        }

        Builder often(double share) {
            often = OptionalDouble.of(share);
            return this;
        }

        Builder often(double share, Map<String, Double> ofClasses) {
            shares = ofClasses;
            return often(share);
        }

        Builder unless(String fact) {
            unless = fact;
            return this;
        }

        /// Told by a figure above an amount.
        Builder above(Limited.Resource resource, double amount) {
            figure = Optional.of(resource);
            above = amount;
            return this;
        }

        Builder paper() {
            weight = Matter.Weight.PAPER;
            return this;
        }

        Builder ofSite() {
            about = Matter.About.SITE;
            return this;
        }

        Matter make() {
            return new Matter(
                    key,
                    key,
                    "",
                    about,
                    weight,
                    key + "?",
                    "",
                    words,
                    without,
                    asked,
                    always,
                    often,
                    shares,
                    figure,
                    above,
                    unless,
                    "",
                    "source of " + key,
                    "");
        }
    }

    /// By a text that is read, everywhere and of all classes.
    static MatterEffect effect(String matter, Effect effect, String unless) {
        return effect(matter, effect, unless, Standing.SOLID, List.of(), List.of());
    }

    static MatterEffect effect(
            String matter,
            Effect effect,
            String unless,
            Standing standing,
            List<String> places,
            List<String> classes) {
        return new MatterEffect(
                matter,
                effect,
                places,
                classes,
                unless,
                "",
                "law",
                "1",
                "",
                standing,
                "source of " + effect.key(),
                "");
    }

    /// A matter that a person has answered, or that nobody has.
    static Question asked(Matter matter, Optional<MatterAnswer> answer, MatterEffect... effects) {
        return stands(
                matter,
                answer.isPresent() ? Question.Ground.ANSWERED : Question.Ground.SILENT,
                answer,
                effects);
    }

    static Question stands(
            Matter matter,
            Question.Ground ground,
            Optional<MatterAnswer> answer,
            MatterEffect... effects) {
        return new Question(
                matter,
                ground,
                answer,
                "",
                "",
                List.of(effects),
                Optional.empty(),
                matter.often().orElse(0));
    }

    /// The toy works, of a class, with answers.
    static Proposal toys(String ofClass, String process, Map<String, MatterAnswer> answers) {
        return of(TestProposals.stating(Map.of()), "toys", ofClass)
                .withProcess(process)
                .withAnswers(answers);
    }
}
