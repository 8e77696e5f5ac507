#pragma once

namespace lanyard::cli {

/// Standard input and output as this program uses them: bytes as they are, text in UTF-8. Windows would put carriage
/// returns into what is written and show its letters in the console's old code page; elsewhere nothing is to be done.
class Console
{
public:
    Console();
    /// Gives the console's code page back to the shell.
    ~Console(); // NOLINT(performance-trivially-destructible): on Windows it is not
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

private:
    unsigned m_codePage = 0;
};

} // namespace lanyard::cli
