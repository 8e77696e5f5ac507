#include "app/consent/answer_model.h"

namespace lanyard {

AnswerModel::AnswerModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void AnswerModel::setForm(const QList<Purpose> &purposes, const Answers &answers)
{
    beginResetModel();
    m_purposes = purposes;
    m_answers = {};
    for (const Purpose &purpose : purposes) {
        if (answers.contains(purpose.key))
            m_answers.insert(purpose.key, answers.value(purpose.key));
    }
    endResetModel();
}

std::optional<Answer> AnswerModel::answer(int row) const
{
    const QString key = m_purposes.at(row).key;
    return m_answers.contains(key) ? std::optional(m_answers.value(key)) : std::nullopt;
}

void AnswerModel::setAnswer(int row, std::optional<Answer> answer)
{
    if (row < 0 || row >= m_purposes.size())
        return;
    if (answer)
        m_answers.insert(m_purposes.at(row).key, *answer);
    else
        m_answers.remove(m_purposes.at(row).key);
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT answered();
}

int AnswerModel::firstUnanswered() const
{
    for (int row = 0; row < m_purposes.size(); ++row) {
        if (!m_answers.contains(m_purposes.at(row).key))
            return row;
    }
    return -1;
}

int AnswerModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_purposes.size()); }

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString label = m_purposes.at(index.row()).label;
    const std::optional<Answer> given = answer(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return label;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(label, given ? answerLabel(*given) : tr("no answer yet"));
    case AnswerRole:
        return given ? QVariant(int(*given)) : QVariant();
    default:
        return {};
    }
}

} // namespace lanyard
