#include "models/store/recovery_key.h"

#include "models/store/base32.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

constexpr size_t BitsSize = 20;
constexpr int BitsLetters = 32; ///< eight groups of four
constexpr int CheckLetters = 4;

QByteArray plain(const Secret &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
}

QString checksum(const Secret &bits)
{
    return base32(plain(crypto::derivedSeed(bits, "lanyard recovery checksum 1"))).left(CheckLetters);
}

Result<RecoverySecret> notARecoveryKey()
{
    return failure(Error::Code::BadInput,
                   QCoreApplication::translate("RecoveryKey",
                                               "This is not a recovery key: it has nine groups of four letters and "
                                               "digits, and the last group checks the others. Compare it with "
                                               "the printed sheet."));
}

} // namespace

RecoverySecret RecoverySecret::make() { return RecoverySecret(Secret::random(BitsSize)); }

Result<RecoverySecret> RecoverySecret::parse(const QString &text)
{
    Secret bits(BitsSize);
    QString check;
    int count = 0;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter == QLatin1Char('-'))
            continue;
        const int value = base32Value(letter);
        if (value < 0 || count >= BitsLetters + CheckLetters)
            return notARecoveryKey();
        if (count >= BitsLetters)
            check += base32(QByteArray(1, char(value << 3)));
        for (int bit = 0; count < BitsLetters && bit < 5; ++bit) {
            const int place = count * 5 + bit;
            bits.data()[place / 8] |= (value >> (4 - bit) & 1) << (7 - place % 8);
        }
        ++count;
    }
    if (check != checksum(bits))
        return notARecoveryKey();
    return RecoverySecret(std::move(bits));
}

QString RecoverySecret::text() const { return grouped(base32(plain(m_bits)) + checksum(m_bits)); }

crypto::BoxPair RecoverySecret::pair() const
{
    return crypto::BoxPair::fromSeed(crypto::derivedSeed(m_bits, "lanyard recovery key 1"));
}

} // namespace lanyard
