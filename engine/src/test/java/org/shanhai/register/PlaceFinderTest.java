package org.shanhai.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Alias;
import org.shanhai.region.Place;
import org.shanhai.region.Places;

class PlaceFinderTest {
    private static final Places PLACES =
            new Places(
                    List.of(
                            place("china", "中国", "", Place.Kind.COUNTRY),
                            place("zhejiang", "浙江省", "china", Place.Kind.PROVINCE),
                            place("quzhou", "衢州市", "zhejiang", Place.Kind.CITY),
                            place("longyou", "龙游县", "quzhou", Place.Kind.COUNTY),
                            place("kecheng", "柯城区", "quzhou", Place.Kind.DISTRICT),
                            place("ningbo", "宁波市", "zhejiang", Place.Kind.CITY),
                            place("cixi", "慈溪市", "ningbo", Place.Kind.CITY_COUNTY),
                            place("jiangxi", "江西省", "china", Place.Kind.OUTSIDE)),
                    List.of(
                            code("330825", "longyou"),
                            code("330802", "kecheng"),
                            code("330282", "cixi")));

    private static final PlaceFinder FINDER = new PlaceFinder(PLACES, PLACES.get("zhejiang"));

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
                OptionalInt.empty());
    }

    private static Alias code(String code, String place) {
        return new Alias(code, place, OptionalInt.empty(), Alias.Rule.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The column of places goes first, by key or name.
                "longyou | 慈溪市某路1号 | 91330282MA28F0001X | 某某厂 | longyou",
                "龙游县 | '' | '' | 某某厂 | longyou",
                // The address, where it agrees with the city of the code.
                "'' | 浙江省衢州市龙游县某路1号 | '' | 某某厂 | longyou",
                "'' | 龙游县某路1号 | 91330802MA28F0001X | 某某厂 | longyou",
                // The code goes before an address in another city.
                "'' | 慈溪市某路1号 | 91330825MA28F0001X | 某某厂 | longyou",
                "'' | '' | 330825000012345 | 某某厂 | longyou",
                // The name is the last.
                "'' | '' | '' | 龙游某某厂 | longyou",
                "'' | '' | '' | 某某有限公司慈溪市分公司 | cixi",
                // Outside.
                "'' | 江西省南昌市某路 | '' | 某某厂 | OUTSIDE",
                "'' | 上海市浦东新区某路 | '' | 某某厂 | OUTSIDE",
                "'' | '' | 91310115MA28F0001X | 某某厂 | OUTSIDE",
                "上海市慈溪市路 | '' | '' | 某某厂 | OUTSIDE",
                "广西壮族自治区慈溪市路 | '' | '' | 某某厂 | OUTSIDE",
                "'' | 慈溪市某路 | 91310107MA28F0001X | 某某厂 | OUTSIDE",
                // A city is no place of the region, only a sum of some.
                "'' | 衢州市某路 | '' | 某某厂 | NONE",
                "'' | '' | '' | 某某厂 | NONE",
            })
    void findsWhereAFirmIsRegistered(
            String named, String address, String code, String name, String expected) {
        String found =
                switch (FINDER.find(named, address, code, name)) {
                    case PlaceFinder.Found(Place place) -> place.key();
                    case PlaceFinder.Outside outside -> "OUTSIDE";
                    case PlaceFinder.NotFound none -> "NONE";
                };
        assertThat(found).isEqualTo(expected);
    }
}
