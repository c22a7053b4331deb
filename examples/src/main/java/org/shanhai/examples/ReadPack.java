package org.shanhai.examples;

import org.shanhai.pack.PackReader;
import org.shanhai.region.Fact;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// What is known of a place, and how: the facts of `show longyou`.
final class ReadPack {
    private ReadPack() {}

    public static void main(String[] args) {
        Region region = PackReader.read(args[0]).orElseThrow();
        Place place = region.place("longyou");
        System.out.printf("%s: %.1f km2%n", place.name(), place.areaKm2().orElseThrow());
        for (Fact fact : region.facts().about(place)) {
            fact.quantity()
                    .ifPresent(
                            figure ->
                                    System.out.printf(
                                            "%s %d: %.0f %s (%s)%n",
                                            fact.measure().key(),
                                            fact.year(),
                                            figure.stated(),
                                            fact.measure().unit(),
                                            fact.basis().key()));
        }
    }
}
