package org.shanhai.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.show.Subject;
import org.shanhai.app.show.Subjects;
import org.shanhai.app.text.Words;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.NameIndex;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Region;

/// Finds what a person names, or refuses with what else it could be.
public record Named(Region region, Words words) {

    /// @throws Refusal where nothing or more than one thing goes by the name
    public Subject subject(String name, Optional<Subject.Kind> kind) {
        return switch (new Subjects(region).lookUp(name, kind)) {
            case NameIndex.Found<Subject> found -> found.value();
            case NameIndex.Ambiguous<Subject> several ->
                    throw ambiguous(name, kind.isPresent(), several.candidates());
            case NameIndex.Unknown<Subject> none -> throw unknown(name, none.suggestions());
        };
    }

    /// A place, whether it is a sum of others or not.
    public Place place(String name) {
        return ((Subject.OfPlace) subject(name, Optional.of(Subject.Kind.PLACE))).place();
    }

    /// A place with nothing inside it.
    ///
    /// @throws Refusal where it is none, with the places inside it
    public Place unit(String name) {
        Place place = place(name);
        if (!region.places().isUnit(place)) {
            List<Answer.Item> inside =
                    IntStream.of(region.places().unitsWithin(place))
                            .mapToObj(region.places()::unit)
                            .map(
                                    each ->
                                            new Answer.Item(
                                                    words.pick(each.name(), each.nameLocal()),
                                                    each.key()))
                            .toList();
            throw refusal(
                    "not_one_place",
                    words.get("chains.not_one_place", words.pick(place.name(), place.nameLocal())),
                    place.key(),
                    new Answer.Items("places", "", inside));
        }
        return place;
    }

    /// A place with nothing inside it, or all of them that a wider one is the sum of.
    public List<Place> units(String name) {
        Place place = place(name);
        return IntStream.of(region.places().unitsWithin(place))
                .mapToObj(region.places()::unit)
                .toList();
    }

    /// @throws Refusal where none, or more than one thing, goes by the name
    public IndustrySet industries(String name) {
        return ((Subject.OfIndustry) subject(name, Optional.of(Subject.Kind.INDUSTRY)))
                .industries();
    }

    /// A project of the pack.
    public Project project(String name) {
        return ((Subject.OfProject) subject(name, Optional.of(Subject.Kind.PROJECT))).project();
    }

    /// One industry.
    ///
    /// @throws Refusal where it is a set of several, with its members
    public Industry industry(String name) {
        IndustrySet set = industries(name);
        int[] members = set.members();
        if (members.length != 1) {
            List<Answer.Item> items =
                    IntStream.of(members)
                            .mapToObj(region.industries()::get)
                            .map(
                                    each ->
                                            new Answer.Item(
                                                    each.code()
                                                            + " "
                                                            + words.pick(
                                                                    each.name(), each.nameLocal()),
                                                    each.code()))
                            .toList();
            throw refusal(
                    "not_one_industry",
                    words.get("chains.not_one_industry", words.pick(set.name(), set.nameLocal())),
                    set.key(),
                    new Answer.Items("industries", "", items));
        }
        return region.industries().get(members[0]);
    }

    /// @param kindKnown whether all are of the one kind that was asked for, so that keys tell them
    ///     apart
    private Refusal ambiguous(String name, boolean kindKnown, List<Subject> candidates) {
        String manner = kindKnown ? "by_key" : "by_kind";
        List<Answer.Item> items = new ArrayList<>();
        for (Subject candidate : candidates) {
            String kindName = candidate.kind().key();
            Map<String, @Nullable Object> json =
                    JsonObject.of(
                            "kind", kindName,
                            "key", candidate.key(),
                            "name", candidate.name(),
                            "name_local", candidate.nameLocal());
            items.add(
                    new Answer.Item(
                            words.get(
                                    "show.candidate." + manner,
                                    words.pick(candidate.name(), candidate.nameLocal()),
                                    words.get("show." + kindName),
                                    candidate.key(),
                                    kindName),
                            json));
        }
        return refusal(
                "ambiguous",
                words.get("show.ambiguous." + manner, name),
                name,
                new Answer.Items("candidates", "", items));
    }

    private Refusal unknown(String name, List<String> suggestions) {
        return refusal(
                "not_found",
                words.get(suggestions.isEmpty() ? "show.nothing" : "show.nothing_but", name),
                name,
                new Answer.Items(
                        "suggestions",
                        "",
                        suggestions.stream().map(each -> new Answer.Item(each, each)).toList()));
    }

    public static Refusal refusal(String key, String text, String json, Answer.Items items) {
        return new Refusal(new Answer("", List.of(new Answer.Statement(key, text, json), items)));
    }
}
