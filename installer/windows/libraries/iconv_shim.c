/* The part of iconv that ZBar needs to read a QR code's text: UTF-8 checked and copied, Latin-1 widened. Other
   character sets are refused, as an iconv without them does; ZBar then tries the ones it has. */
#include "iconv.h"

#include <errno.h>
#include <string.h>
#include <strings.h>

enum { refused = -1, utf8 = 1, latin1 = 2 };

iconv_t iconv_open(const char *to, const char *from) {
  if (strcasecmp(to, "UTF-8") == 0 && strcasecmp(from, "UTF-8") == 0) return (iconv_t)utf8;
  if (strcasecmp(to, "UTF-8") == 0 && strcasecmp(from, "ISO8859-1") == 0) return (iconv_t)latin1;
  errno = EINVAL;
  return (iconv_t)refused;
}

/* The length of the well-formed UTF-8 character at p, or 0 (overlong forms, surrogates, beyond U+10FFFF included). */
static size_t utf8_length(const unsigned char *p, size_t left) {
  static const unsigned long least[] = {0, 0, 0x80, 0x800, 0x10000};
  const size_t length = p[0] < 0x80 ? 1 : p[0] < 0xC2 ? 0 : p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : p[0] < 0xF5 ? 4 : 0;
  if (length <= 1) return length;
  if (length > left) return 0;
  unsigned long code = p[0] & (0x7FU >> length);
  for (size_t i = 1; i < length; ++i) {
    if ((p[i] & 0xC0) != 0x80) return 0;
    code = code << 6 | (p[i] & 0x3F);
  }
  return code < least[length] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) ? 0 : length;
}

size_t iconv(iconv_t how, char **in, size_t *in_left, char **out, size_t *out_left) {
  while (*in_left > 0) {
    const unsigned char *from = (const unsigned char *)*in;
    const size_t taken = how == (iconv_t)utf8 ? utf8_length(from, *in_left) : 1;
    const size_t given = how == (iconv_t)utf8 ? taken : from[0] < 0x80 ? 1 : 2;
    if (taken == 0 || given > *out_left) {
      errno = taken == 0 ? EILSEQ : E2BIG;
      return (size_t)-1;
    }
    if (given == taken) {
      memcpy(*out, from, taken);
    } else {
      (*out)[0] = (char)(0xC0 | from[0] >> 6);
      (*out)[1] = (char)(0x80 | (from[0] & 0x3F));
    }
    *in += taken, *in_left -= taken, *out += given, *out_left -= given;
  }
  return 0;
}

int iconv_close(iconv_t how) {
  (void)how;
  return 0;
}
