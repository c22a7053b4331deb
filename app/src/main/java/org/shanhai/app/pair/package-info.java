/// Who would come anyway and what pairs would be worth, as answers: the partners of a place, one
/// pair, all mountain places, and partners assigned to all of them at once.
@NullMarked
package org.shanhai.app.pair;

import org.jspecify.annotations.NullMarked;
