/**
 * What is new, repeated, dropped, answered between records? FollowUps and Findings → Comparison.
 */
@NullMarked
package org.uptake.compare;

import org.jspecify.annotations.NullMarked;
