#pragma once

#include "models/consent/consent_return.h"
#include "models/consent/form_version.h"

#include <QAbstractListModel>

#include <optional>

namespace lanyard {

/// The questions of one form and what the paper says to each, as they are typed in. An answer that is not there has
/// not been looked at yet.
class AnswerModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AnswerRole = Qt::UserRole, ///< int Answer; nothing while unanswered
    };

    explicit AnswerModel(QObject *parent = nullptr);

    void setForm(const QList<Purpose> &purposes, const Answers &answers = {});
    const Answers &answers() const { return m_answers; }
    std::optional<Answer> answer(int row) const;
    void setAnswer(int row, std::optional<Answer> answer);
    bool isComplete() const { return !m_purposes.isEmpty() && m_answers.size() == m_purposes.size(); }
    int firstUnanswered() const; ///< -1 when complete

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void answered();

private:
    QList<Purpose> m_purposes;
    Answers m_answers;
};

} // namespace lanyard
