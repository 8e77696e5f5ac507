/* What ZBar needs of iconv: to UTF-8, from UTF-8 or Latin-1. See iconv_shim.c. */
#ifndef LANYARD_ICONV_SHIM_H
#define LANYARD_ICONV_SHIM_H

#include <stddef.h>

typedef void *iconv_t;

iconv_t iconv_open(const char *to, const char *from);
size_t iconv(iconv_t how, char **in, size_t *in_left, char **out, size_t *out_left);
int iconv_close(iconv_t how);

#endif
