package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupAmountsTest {
    private static final GroupAmounts TWO =
            new GroupAmounts(
                    Map.of(
                            Group.HERE, new Amount(10, 5, 20),
                            Group.OUTSIDE, new Amount(90, 80, 95)),
                    new Amount(100, 99, 101));

    @Test
    void whatIsNotThereHasNothing() {
        assertThat(TWO.get(Group.HERE)).isEqualTo(new Amount(10, 5, 20));
        assertThat(TWO.get(Group.PARTNER)).isEqualTo(Amount.exactly(0));
        assertThat(TWO.values()).hasSize(2);
        assertThat(TWO.isEmpty()).isFalse();
        assertThat(GroupAmounts.NONE.isEmpty()).isTrue();
        assertThat(GroupAmounts.NONE.all()).isEqualTo(Amount.exactly(0));
    }

    @Test
    void exactAmountsAddUp() {
        GroupAmounts exact = GroupAmounts.exactly(Map.of(Group.HERE, 3.0, Group.REGION, -1.0));

        assertThat(exact.get(Group.REGION)).isEqualTo(Amount.exactly(-1));
        assertThat(exact.all()).isEqualTo(Amount.exactly(2));
    }

    @Test
    void eachIsChangedAlike() {
        GroupAmounts less = TWO.map(amount -> amount.times(-2));

        assertThat(less.get(Group.HERE)).isEqualTo(new Amount(-20, -40, -10));
        assertThat(less.all()).isEqualTo(new Amount(-200, -202, -198));
    }

    @Test
    void endsComeTogether() {
        GroupAmounts sum =
                TWO.plus(GroupAmounts.exactly(Map.of(Group.HERE, 1.0, Group.REGION, 2.0)));

        assertThat(sum.get(Group.HERE)).isEqualTo(new Amount(11, 6, 21));
        assertThat(sum.get(Group.REGION)).isEqualTo(Amount.exactly(2));
        assertThat(sum.get(Group.OUTSIDE)).isEqualTo(new Amount(90, 80, 95));
        assertThat(sum.all()).isEqualTo(new Amount(103, 102, 104));
    }
}
