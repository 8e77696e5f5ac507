#include "models/store/base32.h"

#include <QStringList>

namespace lanyard {

namespace {

constexpr QLatin1String Alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");

} // namespace

QString base32(const QByteArray &bytes)
{
    QString text;
    for (qsizetype bit = 0; bit + 5 <= bytes.size() * 8; bit += 5) {
        const unsigned first = quint8(bytes.at(bit / 8));
        const unsigned second = bit / 8 + 1 < bytes.size() ? quint8(bytes.at(bit / 8 + 1)) : 0;
        text += Alphabet[qsizetype((first << 8 | second) >> (11 - bit % 8) & 31)];
    }
    return text;
}

QString grouped(const QString &letters, int size)
{
    QStringList groups;
    for (qsizetype at = 0; at < letters.size(); at += size)
        groups << letters.mid(at, size);
    return groups.join(QLatin1Char('-'));
}

int base32Value(QChar letter)
{
    const char upper = letter.toUpper().toLatin1();
    const char meant = upper == '0' ? 'O' : upper == '1' ? 'I' : upper == '8' ? 'B' : upper;
    return meant ? int(Alphabet.indexOf(QLatin1Char(meant))) : -1;
}

} // namespace lanyard
