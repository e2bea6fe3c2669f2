package com.stylesense.runtime.page;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * One page of a longer list.
 *
 * @param page     counted from 1
 * @param pageSize how many items a full page holds
 * @param total    items in the whole list
 */
@Serdeable
public record Page<T>(List<T> items, int page, int pageSize, long total) {}
