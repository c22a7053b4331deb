package org.shanhai.register;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.shanhai.region.Alias;
import org.shanhai.region.Place;
import org.shanhai.region.Places;

/// Two cities of a province, and another province outside.
final class TestPlaces {
    private TestPlaces() {}

    static Places all(Alias... more) {
        return new Places(
                List.of(
                        place("china", "中国", "", Place.Kind.COUNTRY),
                        place("zhejiang", "浙江省", "china", Place.Kind.PROVINCE),
                        place("quzhou", "衢州市", "zhejiang", Place.Kind.CITY),
                        place("longyou", "龙游县", "quzhou", Place.Kind.COUNTY),
                        place("kecheng", "柯城区", "quzhou", Place.Kind.DISTRICT),
                        place("ningbo", "宁波市", "zhejiang", Place.Kind.CITY),
                        place("cixi", "慈溪市", "ningbo", Place.Kind.CITY_COUNTY),
                        place("jingning", "景宁畲族自治县", "zhejiang", Place.Kind.COUNTY),
                        // Made up: a name that is one character without the word for county.
                        place("jing", "景县", "ningbo", Place.Kind.COUNTY),
                        place("jiangxi", "江西省", "china", Place.Kind.OUTSIDE)),
                Stream.concat(
                                Stream.of(
                                        alias("330825", "longyou", Alias.Rule.SAME),
                                        alias("330802", "kecheng", Alias.Rule.SAME),
                                        alias("330282", "cixi", Alias.Rule.SAME)),
                                Stream.of(more))
                        .toList());
    }

    static Alias alias(String name, String place, Alias.Rule rule) {
        return new Alias(name, place, OptionalInt.empty(), rule);
    }

    private static Place place(String key, String name, String within, Place.Kind kind) {
        return new Place(
                key,
                key,
                name,
                Optional.of(within).filter(parent -> !parent.isEmpty()),
                kind,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }
}
