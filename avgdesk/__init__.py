"""AVGdesk: what the GDPR asks of a small Dutch business, offline, on one computer, in one encrypted place."""

__version__ = "0.1.0"
