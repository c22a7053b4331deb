package org.shanhai.recruit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Broad;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Region;
import org.shanhai.register.Classified;
import org.shanhai.register.Firm;
import org.shanhai.register.IndustryReason;

/// A province with cities and counties, as names begin with them.
class NameRootTest {
    private static final List<String> COUNTIES = List.of("龙游县", "余姚市", "鄞州区", "松阳县", "遂昌县", "云和县");

    private static Place place(String key, String name, String within) {
        return new Place(
                key,
                key,
                name,
                within.isEmpty() ? Optional.empty() : Optional.of(within),
                within.isEmpty() ? Place.Kind.PROVINCE : Place.Kind.COUNTY,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static Region region() {
        List<Place> places = new ArrayList<>();
        places.add(place("area", "浙江省", ""));
        COUNTIES.forEach(name -> places.add(place(name, name, "area")));
        return Region.builder()
                .name("test", "test")
                .area("area")
                .baseYear(2020)
                .places(new Places(places, List.of()))
                .industries(
                        new Industries(
                                List.of(
                                        new Industry(
                                                "a", "a", "a", Broad.SECONDARY, "", List.of())),
                                List.of()))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "浙江惠嘉生物科技股份有限公司, 惠嘉",
        "浙江省龙游县东晶电子有限公司, 东晶",
        "龙游东晶电子有限公司, 东晶",
        "中国浙江余姚东晶电子, 东晶",
        "东晶（龙游）电子有限公司, 东晶",
        "东晶电, 东晶"
    })
    void theRootFollowsThePlaces(String name, String root) {
        assertThat(new NameRoot(region()).of(name)).contains(root);
    }

    @ParameterizedTest
    @CsvSource({"浙江东晶", "Acme Ltd", "''", "浙江"})
    void whatIsTooShortOrNotChineseHasNone(String name) {
        assertThat(new NameRoot(region()).of(name)).isEmpty();
    }

    private static Firm firm(Region region, int county, String name, String industry) {
        return new Firm(
                name,
                region.places().get(COUNTIES.get(county)),
                new Classified(Optional.of(industry), IndustryReason.NAME, ""),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                false,
                false);
    }

    @Test
    void plantsElsewhereAreOfTheSameRootAndIndustry() {
        Region region = region();
        Place here = region.places().get("龙游县");
        List<Firm> firms =
                List.of(
                        firm(region, 0, "龙游东晶电子", "a"),
                        firm(region, 1, "余姚东晶光电", "a"),
                        firm(region, 2, "鄞州东晶家具", "b"),
                        firm(region, 3, "松阳西晶电子", "a"));

        assertThat(new Plants(region, firms).elsewhere("浙江东晶电子", "a", here))
                .extracting(Place::key)
                .containsExactly("余姚市");
        assertThat(new Plants(region, List.of()).elsewhere("浙江东晶电子", "a", here)).isEmpty();
    }

    @Test
    void aRootOfManyPlacesIsACommonWord() {
        Region region = region();
        Place here = region.places().get("龙游县");
        List<Firm> firms = new ArrayList<>();
        for (int county = 0; county < 5; county++) {
            firms.add(firm(region, county, "永安电子厂", "a"));
        }

        assertThat(new Plants(region, firms).elsewhere("永安电子厂", "a", here)).hasSize(4);
        firms.add(firm(region, 5, "永安电子厂", "a"));
        assertThat(new Plants(region, firms).elsewhere("永安电子厂", "a", here)).isEmpty();
    }
}
