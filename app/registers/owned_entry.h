#pragma once

#include "models/registers/form_names.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace lanyard {

/// A record that is part of another one, read where it stands, with what may be done about it.
class OwnedEntry : public QWidget
{
    Q_OBJECT

public:
    struct Shown
    {
        const FormRegister &form;
        const FormRecord &record;
        const FormNames &names;
        RecordId owner;
        QString corrects = {}; ///< the entry that it corrects, by name
        QStringList correctedBy = {}; ///< those that correct it
        QList<const FormMove *> moves = {};
        bool mayChange = false;
        bool mayCorrect = false;
        QPushButton *extra = nullptr; ///< what its place adds before the moves; taken
    };
    explicit OwnedEntry(const Shown &shown, QWidget *parent = nullptr);

Q_SIGNALS:
    void changeWanted();
    void correctWanted();
    void moveWanted(const lanyard::FormMove *move);
    void linkChosen(const QString &registerKey, const lanyard::RecordId &record);

private:
    QLayout *makeHead(const Shown &shown);
    void addFields(const Shown &shown);
    void addLinks(const Shown &shown);
    void addAbout(const Shown &shown);
    void addMoves(const Shown &shown);

    QVBoxLayout *m_column;
};

} // namespace lanyard
