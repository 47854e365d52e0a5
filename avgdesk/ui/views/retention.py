"""Bewaartermijnen: what ends in which year, what may go, what must stay and why. (The window of retention is made by the
main author from here on: page, erase, hold, rules and tidy-up dialogs.)"""
