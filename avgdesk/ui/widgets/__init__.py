"""The window's own widgets. A widget that forms may promote to stands in `avgdesk.ui.forms.PLACES`."""
